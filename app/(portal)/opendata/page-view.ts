import type { OpenTableView } from '@/components/data/open-table'
import type { Locale } from '@/i18n/locales'
import { tableCitation } from '@/lib/opendata/citation'
import { datasetJsonLd } from '@/lib/opendata/dataset-json-ld'
import { cached } from '@/queries/cached'
import { getProgramme } from '@/queries/globals'
import { openDataTags, readOpenData, sizedFiles } from '../open-data'
import { openTableViews } from './table-views'

/** `description` is JSON-LD, `citation` how to quote the table of figures. */
type OpenDataPage = { tables: OpenTableView[]; description: object; citation: string }

/**
 * What the page of a year says of its files; null when the edition is not public. Kept
 * until the data change: the page answers filters and is thus made at every request, while
 * the sizes need every file written.
 */
export const openDataPage = cached(
  'open-data-page',
  async (locale: Locale, year: number): Promise<OpenDataPage | null> => {
    const [source, programme] = await Promise.all([readOpenData(year), getProgramme(locale)])
    if (!source) return null
    const files = await sizedFiles(source)
    return {
      tables: openTableViews(locale, source, files),
      description: datasetJsonLd(locale, source, files, programme.periodStart),
      citation: tableCitation('figures', source)[locale],
    }
  },
  (_, year) => openDataTags(year),
)
