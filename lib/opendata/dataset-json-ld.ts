import type { Locale } from '@/i18n/locales'
import { pathTo } from '../routes'
import type { CataloguedFile } from './catalogue/source'
import { formats } from './formats'
import { filePath, jsonLdPath } from './paths'
import type { OpenDataSource } from './source'
import { openTables, type TableName } from './tables'

/**
 * What search engines for data read of a page: its datasets in the words
 * of schema.org, in one language.
 */
export function datasetJsonLd(
  locale: Locale,
  source: OpenDataSource,
  files: CataloguedFile[],
  periodStart: number,
): object {
  const { edition, about, absoluteUrl } = source
  const publisher = { '@type': 'GovernmentOrganization', name: about.publisher }
  const dataset = (table: TableName) => ({
    '@type': 'Dataset',
    '@id': absoluteUrl(`${pathTo(locale, 'data', { edition: edition.year })}#${table}`),
    name: `${openTables[table].title[locale]} ${edition.year}`,
    description: openTables[table].description[locale],
    url: absoluteUrl(pathTo(locale, 'data', { edition: edition.year })),
    inLanguage: ['it', 'en'],
    isAccessibleForFree: true,
    license: source.licence,
    creator: publisher,
    publisher,
    datePublished: edition.approvedOn ?? undefined,
    dateModified: openTables[table].modified(source),
    version: String(edition.year),
    temporalCoverage: periodStart ? `${periodStart}-01-01/${edition.dataDate}` : edition.dataDate,
    spatialCoverage: { '@type': 'Place', name: about.publisher },
    keywords: openTables[table].keywords[locale],
    variableMeasured: openTables[table].variables[locale],
    distribution: files
      .filter((file) => file.table === table)
      .map(({ name, format, byteSize }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: formats[format].mediaType,
        contentUrl: absoluteUrl(filePath(edition.year, name)),
        contentSize: `${byteSize} B`,
      })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: about.title[locale], url: absoluteUrl(jsonLdPath) },
  })
  const tables = [...new Set(files.map(({ table }) => table))]
  return { '@context': 'https://schema.org/', '@graph': tables.map(dataset) }
}
