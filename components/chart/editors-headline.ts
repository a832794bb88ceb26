import { formatToken, parseTokens, type TokenPart } from '@/lib/figure/token'
import type { ChartContent, ChartContext } from './chart-content'

/** The chart under the headline an editor wrote for it; under its own where there is none, or where one of its figures has no value. */
export function withEditorsHeadline(content: ChartContent, context: ChartContext): ChartContent {
  const written = context.headlines?.[content.name]
  const headline = written && worded(written, context)
  return headline ? { ...content, headline } : content
}

/** Null where a figure it names is not there or says nothing in that form: a reader never meets braces or gaps. */
function worded(text: string, { figures, locale }: ChartContext): string | null {
  const parts = parseTokens(text).map((part) => wordsOf(part))
  return parts.includes(null) ? null : parts.join('').trim() || null

  function wordsOf(part: TokenPart): string | null {
    if (part.type === 'text') return part.text
    const figure = figures.find(part.code)
    const other = part.of ? figures.find(part.of) : null
    return figure ? formatToken(figure, part.form, locale, other ?? null) : null
  }
}
