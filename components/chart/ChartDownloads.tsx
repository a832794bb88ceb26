import { ChartFiles } from './ChartFiles'
import type { ChartContext } from './chart-content'
import { chartEmbedCode } from './chart-embed-code'
import { chartContent } from './charts'

type Props = { name: string; context: ChartContext | null }

/**
 * The files of a chart whose numbers the page shows in another form. Nothing where the edition
 * has no such chart, or no files.
 */
export function ChartDownloads({ name, context }: Props) {
  const content = context && context.hasFiles !== false ? chartContent(name, context) : null
  if (!context || !content) return null
  const { locale, year } = context
  return (
    <ChartFiles
      locale={locale}
      year={year}
      name={name}
      title={content.title}
      embed={chartEmbedCode(content, context)}
      id={`chart-${name}-files`}
    />
  )
}
