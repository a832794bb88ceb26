import { ChartFrame } from './ChartFrame'
import type { ChartContext } from './chart-content'
import { chartEmbedCode } from './chart-embed-code'
import { chartContent } from './charts'

type Props = {
  name: string
  context: ChartContext | null
  headingLevel: 3 | 4
  /** A chart of the same kind stands above it on the page: how to read it is not said again. */
  isExplained?: boolean
  /**
   * The heading above it says what it shows: it has none of its own, and all
   * that is not the drawing is folded.
   */
  isBrief?: boolean
}

/**
 * A chart of the edition by its name, in its frame. Nothing where the edition has no such chart.
 */
export function Chart({ name, context, headingLevel, isExplained, isBrief }: Props) {
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
      isBrief={isBrief}
      hasFiles={hasFiles}
      embed={hasFiles === false ? null : chartEmbedCode(content, context)}
    />
  )
}
