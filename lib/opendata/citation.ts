import { formatDate } from '../format'
import { pathTo } from '../routes'
import type { Both } from '../text'
import { inEach, type OpenDataSource } from './source'
import { openTables, type TableName } from './tables'

/**
 * How to quote a whole table, in each language. The address is the one with the year, which stays.
 */
export function tableCitation(table: TableName, source: OpenDataSource): Both<string> {
  const { edition, about, licenceName, absoluteUrl } = source
  return inEach((locale) =>
    [
      `${about.publisher}, ${openTables[table].title[locale]} ${edition.year}`,
      about.title[locale],
      `${{ it: 'Dati', en: 'Data as of' }[locale]} ${formatDate(edition.dataDate, locale, 'al')}`,
      absoluteUrl(pathTo(locale, 'data', { edition: edition.year })),
      licenceName,
    ].join('. '),
  )
}
