'use client'

import type { Locale } from '@/i18n/locales'
import { useSay } from '../words/use-say'

type Props = {
  id: string
  locale: Locale
  value: string
  isMissing: boolean
  onChange: (text: string) => void
}

/** The reason in one language, as readers of it will read it. */
export function ReasonField({ id, locale, value, isMissing, onChange }: Props) {
  const say = useSay()
  const label = {
    it: say('Corrections.reasonInItalian'),
    en: say('Corrections.reasonInEnglish'),
  }[locale]
  return (
    <div className="correction-reason">
      <label htmlFor={id}>
        {label} <span className="correction-reason__required">{say('Corrections.required')}</span>
      </label>
      <textarea
        id={id}
        lang={locale}
        rows={3}
        value={value}
        required
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-error` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {isMissing && (
        <p id={`${id}-error`} className="correction-reason__error">
          {say('Corrections.writeItEverybodyReadsIt')}
        </p>
      )}
    </div>
  )
}
