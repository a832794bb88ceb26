import { chartSize, embedCode } from '@/lib/embed/embed-code'
import { embedPath } from '@/lib/embed/embed-path'
import { ChartFrame } from './ChartFrame'
import type { ChartContent, ChartContext } from './chart-content'
import { sourceLine, subtitleOf } from './chart-lines'
import { chartContent } from './charts'
import { standaloneLayout, viewBoxOf } from './standalone-layout'

type Props = {
  name: string
  context: ChartContext | null
  headingLevel: 3 | 4
  /** A chart of the same kind stands above it on the page: how to read it is not said again. */
  isExplained?: boolean
}

/** A chart of the edition by its name, in its frame. Nothing where the edition has no such chart. */
export function Chart({ name, context, headingLevel, isExplained }: Props) {
  const content = context && chartContent(name, context)
  if (!content) return null
  const { locale, year, hasFiles } = context
  return (
    <ChartFrame
      locale={locale}
      year={year}
      content={content}
      headingLevel={headingLevel}
      isExplained={isExplained}
      hasFiles={hasFiles}
      embed={hasFiles === false ? null : codeOf(content, context)}
    />
  )
}

/** What another site pastes to show the chart of this edition; null where the portal's address is not known. */
function codeOf(content: ChartContent, context: ChartContext): string | null {
  const { siteUrl, locale, year } = context
  if (!siteUrl) return null
  const words = { subtitle: subtitleOf(content, context), source: sourceLine(content, context) }
  const box = (size: 'wide' | 'narrow') => `viewBox="${viewBoxOf(standaloneLayout(content, words, size))}"`
  const path = embedPath({ kind: 'chart', name: content.name, locale, edition: year })
  return embedCode(`${siteUrl}${path}`, content.headline, chartSize({ wide: box('wide'), narrow: box('narrow') }))
}
