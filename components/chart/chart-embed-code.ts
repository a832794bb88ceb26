import { chartSize, embedCode } from '@/lib/embed/embed-code'
import { embedPath } from '@/lib/embed/embed-path'
import type { ChartContent, ChartContext } from './chart-content'
import { sourceLine, subtitleOf } from './chart-lines'
import { standaloneLayout, viewBoxOf } from './standalone-layout'

/**
 * What another site pastes to show the chart of this edition; null where
 * the portal's address is not known.
 */
export function chartEmbedCode(content: ChartContent, context: ChartContext): string | null {
  const { siteUrl, locale, year } = context
  if (!siteUrl) return null
  const words = { subtitle: subtitleOf(content, context), source: sourceLine(content, context) }
  const box = (size: 'wide' | 'narrow') => `viewBox="${viewBoxOf(standaloneLayout(content, words, size))}"`
  const path = embedPath({ kind: 'chart', name: content.name, locale, edition: year })
  return embedCode(`${siteUrl}${path}`, content.headline, chartSize({ wide: box('wide'), narrow: box('narrow') }))
}
