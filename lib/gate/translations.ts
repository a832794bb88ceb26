import { canonicalText } from '../translation/texts'
import { fieldRef, type GateText } from './gate-text'
import type { Finding } from './line'

/**
 * Texts that no reader of English can rely on. One that is missing is an error. One made from an
 * earlier Italian needs somebody who answers for it by name: until then it blocks too, and a
 * further change of either text asks again.
 */
export function translations(texts: GateText[]): Finding[] {
  return texts.flatMap((text): Finding[] => {
    const base = { ...fieldRef(text), locale: 'en', rule: 'translations' } as const
    if (text.state === 'missing')
      return [
        {
          ...base,
          severity: 'error',
          message: {
            it: `«${text.label.it}» non è tradotto in inglese.`,
            en: `“${text.label.en}” is not translated into English.`,
          },
          found: 'missing',
        },
      ]
    if (text.state !== 'stale') return []
    return [
      {
        ...base,
        severity: 'warning',
        message: {
          it: `«${text.label.it}»: l’italiano è cambiato dopo la traduzione.`,
          en: `“${text.label.en}”: the Italian has changed since the translation.`,
        },
        found: [canonicalText(text.source), canonicalText(text.target)],
      },
    ]
  })
}
