import type { PayloadRequest } from 'payload'
import { locales, sourceLocale } from '@/i18n/locales'
import { finderOf, type Reading } from '@/lib/figure/reading'
import { type GateText, placeOf } from '@/lib/gate/gate-text'
import type { Finding } from '@/lib/gate/line'
import type { RichContent } from '@/lib/text'
import { explainToken } from '../token/token-problems'
import { problemsIn } from '../token/tokens-resolve'
import { asking } from './in-both'

/** Figures that texts name, in any language, and that no reader would meet there; and braces that never became a figure. */
export async function unresolvedTokens(
  texts: GateText[],
  readings: Reading[],
  edition: string,
  req: PayloadRequest,
): Promise<Finding[]> {
  const find = finderOf(readings)
  const found: Finding[] = []
  for (const text of texts.filter(({ kind, namesFigures }) => kind === 'rich' && namesFigures))
    for (const locale of locales) {
      const content = (locale === sourceLocale ? text.source : text.target) as RichContent | null | undefined
      if (!content?.root) continue
      for (const { before, token, problem } of problemsIn({ field: text.path, locale, content }, find)) {
        const where = before ? { it: `, dopo «${before}»`, en: `, after “${before}”` } : { it: '', en: '' }
        found.push({
          ...placeOf(text),
          locale,
          rule: 'tokens',
          severity: 'error',
          message: {
            it: `«${text.label.it}»${where.it}: ${await explainToken(problem, token, edition, asking(req, 'it'))}`,
            en: `“${text.label.en}”${where.en}: ${await explainToken(problem, token, edition, asking(req, 'en'))}`,
          },
          found: [problem, token.code, token.form, token.of ?? null, before],
        })
      }
    }
  return found
}
