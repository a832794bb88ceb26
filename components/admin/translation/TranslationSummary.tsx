'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { translationStates } from '@/lib/translation/states'
import { ReadProblem } from '../office-api/ReadProblem'
import { useSay } from '../words/use-say'
import { StateBadge } from './StateBadge'
import { stateWords } from './translation-words'
import { useTranslations } from './use-translations'

/** Beside the form: how many texts of the document stand how, and the way to the desk. */
export function TranslationSummary() {
  const { id, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const read = useTranslations()
  const texts = read.data?.texts ?? []
  if ((!id && !globalSlug) || (texts.length === 0 && read.status !== 'failed')) return null
  const counts = translationStates
    .map((state) => ({ state, count: texts.filter((text) => text.state === state).length }))
    .filter(({ count }) => count > 0)
  return (
    <section className="field-type translation-summary" aria-label={say('Translations.englishTranslation')}>
      <p>{say('Translations.englishTranslation')}</p>
      <ReadProblem read={read}>{say('Translations.stateOfTranslationsCannotBe')}</ReadProblem>
      <ul>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <StateBadge state={state}>
              {stateWords(state, say)}: {count}
            </StateBadge>
          </li>
        ))}
      </ul>
      <a href={`${config.routes.admin}/translations`}>{say('Translations.goToTranslations')}</a>
    </section>
  )
}
