import type { PayloadRequest } from 'payload'
import { everyLanguage, locales, sourceLocale } from '@/i18n/locales'
import { inEveryLanguage } from '@/i18n/office'
import { finderOf, type ResolvedFigure } from '@/lib/figure/resolved-figure'
import { fieldRef, type GateText } from '@/lib/gate/gate-text'
import type { Finding } from '@/lib/gate/line'
import type { Both, RichContent } from '@/lib/text'
import { explainToken } from '../token/token-problems'
import { problemsIn } from '../token/tokens-resolve'
import { asking } from './bilingual'

/**
 * Figures that texts name, in any language, and that no reader would meet there; and
 * braces that never became a figure.
 */
export async function unresolvedTokens(
  texts: GateText[],
  readings: ResolvedFigure[],
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
        const where = inEveryLanguage('Gate.after', { before })
        const why = await explained(problem, token, edition, req)
        found.push({
          ...fieldRef(text),
          locale,
          rule: 'tokens',
          severity: 'error',
          message: inEveryLanguage('Gate.textAndProblem', (language) => ({
            text: text.label[language],
            where: before ? where[language] : '',
            problem: why[language],
          })),
          found: [problem, token.code, token.form, token.of ?? null, before],
        })
      }
    }
  return found
}

async function explained(...[problem, token, edition, req]: Parameters<typeof explainToken>): Promise<Both<string>> {
  const asked = locales.map((locale) => explainToken(problem, token, edition, asking(req, locale)))
  const words = await Promise.all(asked)
  return everyLanguage((locale) => words[locales.indexOf(locale)] ?? '')
}
