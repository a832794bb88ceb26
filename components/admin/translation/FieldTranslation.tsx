'use client'

import { useFormFields, useFormModified, useLocale } from '@payloadcms/ui'
import { sourceLocale } from '@/i18n/locales'
import { type TranslationAction, translate } from '@/lib/translation/api'
import type { DeskText } from '@/lib/translation/desk-text'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { StateBadge } from './StateBadge'
import { stateWords } from './translation-words'
import { useTranslations } from './use-translations'
import { Written, WrittenDiff } from './Written'
import './translations.css'

type Props = {
  /** Its own path in the form, which tells in which row of a list it stands. */
  path: string
  /** The field it looks at, beside it. */
  watches: string
}

/**
 * Under a text. In English: how it stands and the Italian it has to say, with what changed. In
 * Italian: only that the English lags behind, and the word that the change was a minor one.
 */
export function FieldTranslation({ path, watches }: Props) {
  const field = useFieldName(path.slice(0, path.lastIndexOf('.') + 1) + watches)
  const { code } = useLocale()
  const { data, reload } = useTranslations()
  const say = useSay()
  const text = data?.texts.find((known) => known.field === field)
  const isSource = code === sourceLocale
  if (!data || !text || (isSource && text.state !== 'stale')) return null
  const { figures } = data
  return (
    <div className={`field-translation field-translation--${text.state}`} data-translation-of={field}>
      <p>
        <StateBadge state={text.state}>
          {say('Translations.englishTranslation')}: {stateWords(text.state, say).toLowerCase()}
        </StateBadge>
      </p>
      {text.diff && (
        <details open={!isSource}>
          <summary>{say('Translations.whatChangedInItalian')}</summary>
          <p lang="it" className="written">
            <WrittenDiff parts={text.diff} figures={figures} locale="it" />
          </p>
        </details>
      )}
      {!isSource && !text.diff && (
        <details open={text.state === 'missing'}>
          <summary>{say('Translations.italianText')}</summary>
          <p lang="it" className="written">
            <Written text={text.source} figures={figures} locale="it" />
          </p>
        </details>
      )}
      <FieldActions text={text} isSource={isSource} onDone={reload} />
    </div>
  )
}

function FieldActions({ text, isSource, onDone }: { text: DeskText; isSource: boolean; onDone: () => void }) {
  const say = useSay()
  const isModified = useFormModified()
  const { send, problem, isBusy } = useAction()
  const action: Exclude<TranslationAction['action'], 'write'> | null =
    text.state === 'missing' ? 'copySource' : text.state === 'stale' ? (isSource ? 'minorEdit' : 'stillValid') : null
  if (!action) return null

  const act = async () => {
    const { collection, id, field, sourceHash } = text
    if (!(await send(translate, { params: { collection, id }, body: { action, field, sourceHash } }))) return
    // The form does not hold the copy; anything less than a new page would lose
    // what is typed while it is fetched.
    if (action === 'copySource') window.location.reload()
    else onDone()
  }
  const words = {
    copySource: say('Translations.copyItalian'),
    stillValid: say('Translations.translationIsStillValid'),
    minorEdit: say('Translations.minorEditTranslationStaysValid'),
  }
  return (
    <>
      <button
        type="button"
        disabled={isBusy || isModified}
        onClick={act}
        aria-label={`${words[action]}: ${text.label}`}
      >
        {words[action]}
      </button>
      {isModified && <p>{say('Translations.saveWhatYouHaveWritten')}</p>}
      <p role="alert">{problem}</p>
    </>
  )
}

/** The field as translations are kept by: rows by their id, not by their place. */
function useFieldName(path: string): string {
  return useFormFields(([fields]) =>
    path
      .split('.')
      .map((name, at, names) =>
        /^\d+$/.test(name) ? String(fields[`${names.slice(0, at + 1).join('.')}.id`]?.value ?? name) : name,
      )
      .join('.'),
  )
}
