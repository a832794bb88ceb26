import { headlineText } from '@/lib/figure/headline-text'
import type { ChartContent, ChartContext } from './chart-content'

/**
 * The chart under the headline an editor wrote for it; under its own where there is none, or where
 * one of its figures has no value.
 */
export function withEditorsHeadline(content: ChartContent, context: ChartContext): ChartContent {
  const { figures, headlines, locale } = context
  const written = headlines?.[content.name]
  const headline = written && headlineText({ value: written, lang: locale }, figures)
  return headline ? { ...content, headline: headline.value } : content
}
