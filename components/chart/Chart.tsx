import { ChartFrame } from './ChartFrame'
import type { ChartContext } from './chart-content'
import { chartContent } from './charts'

type Props = { name: string; context: ChartContext | null; headingLevel: 3 | 4 }

/** A chart of the edition by its name, in its frame. Nothing where the edition has no such chart. */
export function Chart({ name, context, headingLevel }: Props) {
  const content = context && chartContent(name, context)
  if (!content) return null
  const { locale, year, hasFiles } = context
  return <ChartFrame locale={locale} year={year} content={content} headingLevel={headingLevel} hasFiles={hasFiles} />
}
