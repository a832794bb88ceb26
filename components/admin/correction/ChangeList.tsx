'use client'

import { locales } from '@/i18n/locales'
import type { CorrectionPreview } from '@/lib/correction/api'
import type { AffectedPlace, FieldChange } from '@/lib/correction/types'
import { useInterfaceLanguage, useSay } from '../words/use-say'

/**
 * What readers will meet in place of what they meet now, in each
 * language, and where else it will show.
 */
export function ChangeList({ preview: { changes, places } }: { preview: CorrectionPreview }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  if (changes.length === 0) return null
  return (
    <section className="correction-changes" aria-label={say('Corrections.whatChanges')}>
      <h3>{say('Corrections.whatChangesForReaders')}</h3>
      {changes.map(({ path, label, texts }) => (
        <div key={path} className="correction-changes__field">
          <h4>{label[language]}</h4>
          <Wordings texts={texts} />
        </div>
      ))}
      {places.length > 0 && (
        <details>
          <summary>{say('Corrections.itAlsoChangesIn', { count: places.length })}</summary>
          <ul>
            {places.map((place) => (
              <li key={`${place.collection} ${place.code} ${place.field}`}>
                {place.label[language]}
                <Place texts={place.texts} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Wordings({ texts }: Pick<FieldChange, 'texts'>) {
  const say = useSay()
  const languages = { it: say('Corrections.inItalian'), en: say('Corrections.inEnglish') }
  return (
    <dl>
      {locales.map((locale) => {
        const text = texts[locale]
        return (
          text && (
            <div key={locale} lang={locale}>
              <dt lang="">{languages[locale]}</dt>
              <dd>
                <del>{text.old || '—'}</del> → <ins>{text.new || '—'}</ins>
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

function Place({ texts }: Pick<AffectedPlace, 'texts'>) {
  const text = texts.it ?? texts.en
  return text && <span className="correction-changes__place">{`${text.old} → ${text.new}`}</span>
}
