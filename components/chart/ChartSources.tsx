import { SourcePlace } from '@/components/figure/SourcePlace'
import type { Locale } from '@/i18n/locales'
import type { Source } from '@/lib/figure/types'

type Props = { locale: Locale; sources: Source[] }

/** Every document once, with the places in it. */
export function ChartSources({ locale, sources }: Props) {
  const documents = [...new Set(sources.map(({ document }) => document))]
  return documents.map((document) => (
    <span key={document} className="mr-1">
      {document},{' '}
      {sources
        .filter((source) => source.document === document)
        .map((source, index) => (
          <span key={`${source.section}-${source.page}`}>
            {index > 0 && '; '}
            <SourcePlace locale={locale} source={source} />
          </span>
        ))}
      .
    </span>
  ))
}
