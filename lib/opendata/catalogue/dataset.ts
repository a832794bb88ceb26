import { type Locale, locales, sourceLocale } from '@/i18n/locales'
import { pathTo } from '../../routes'
import { formats } from '../formats'
import { filePath } from '../paths'
import { inEach } from '../source'
import { openTables, type TableName } from '../tables'
import { identifiersOf } from './agents'
import { authorities, publisherCode } from './authorities'
import { day, iri, type Node, node, plain, type Term, texts } from './graph'
import { type CataloguedFile, type CatalogueSource, catalogueId } from './source'

type Edition = CatalogueSource['editions'][number]

/** The datasets of an edition, each followed by its period and its distributions. */
export function datasetNodes(source: CatalogueSource, edition: Edition): Node[] {
  const tables = [...new Set(edition.files.map(({ table }) => table))]
  return tables.flatMap((table) => dataset(source, edition, table))
}

function dataset(source: CatalogueSource, { source: of, files }: Edition, table: TableName): Node[] {
  const { edition, about } = of
  const ids = identifiersOf(source)
  const id = `${edition.year}-${table}`
  const own = (fragment: string) => catalogueId(source.absoluteUrl, fragment)
  const { title, description, keywords } = openTables[table]
  const modified = of.modified[table]
  const page = (locale: Locale) => iri(source.absoluteUrl(pathTo(locale, 'data', { edition: edition.year })))
  const period = source.periodStart ? periodOf(own(`${id}-period`), source.periodStart, edition.dataDate) : null
  const ownFiles = files.filter((file) => file.table === table)
  return [
    node(own(id), ['dcatapit:Dataset', 'dcat:Dataset'], {
      'dct:identifier': [plain(`${publisherCode}:sintesi-${id}`)],
      'dct:title': texts(inEach((locale) => `${title[locale]} ${edition.year}`)),
      'dct:description': texts(inEach((locale) => `${description[locale]} ${about.title[locale]}.`)),
      'dct:issued': [day(edition.approvedOn ?? '')],
      'dct:modified': [day(modified)],
      'dcat:theme': authorities.themes.map(iri),
      'dcat:keyword': locales.flatMap((locale) => keywords[locale].flatMap((word) => texts({ [locale]: word }))),
      'dct:publisher': [iri(ids.agent)],
      'dct:creator': [iri(ids.agent)],
      'dct:rightsHolder': [iri(ids.agent)],
      'dcat:contactPoint': [iri(ids.contact)],
      'dct:accrualPeriodicity': [iri(authorities.annual)],
      'dct:language': locales.map((locale) => iri(authorities.languages[locale])),
      'dct:spatial': [iri(ids.place)],
      'dct:temporal': [period && iri(period.id)],
      // There may be one: the page of the source language; the others are pages
      // about the dataset all the same.
      'dcat:landingPage': [page(sourceLocale)],
      'foaf:page': locales.filter((locale) => locale !== sourceLocale).map(page),
      'owl:versionInfo': [plain(String(edition.year))],
      'dcat:distribution': ownFiles.map(({ format }) => iri(own(`${id}-${format}`))),
    }),
    ...(period ? [period] : []),
    ...ownFiles.map((file) => distribution(source, file, id, edition.year, modified)),
  ]
}

/**
 * The same two days in three vocabularies: the Italian profile's, which asks for the first, its
 * harvester's and the European one's.
 */
function periodOf(id: string, startYear: number, end: string): Node {
  const says = ['dcatapit', 'schema', 'dcat'].flatMap((prefix): [string, (Term | null)[]][] => [
    [`${prefix}:startDate`, [day(`${startYear}-01-01`)]],
    [`${prefix}:endDate`, [day(end)]],
  ])
  return node(id, ['dcatapit:PeriodOfTime', 'dct:PeriodOfTime'], Object.fromEntries(says))
}

function distribution(source: CatalogueSource, file: CataloguedFile, id: string, year: number, modified: string): Node {
  const { name, fileType, mediaType } = formats[file.format]
  const address = source.absoluteUrl(filePath(year, file.name))
  const { title } = openTables[file.table]
  return node(catalogueId(source.absoluteUrl, `${id}-${file.format}`), ['dcatapit:Distribution', 'dcat:Distribution'], {
    'dct:title': texts(inEach((locale) => `${title[locale]} ${year}, ${name}`)),
    'dct:format': [iri(fileType)],
    'dcat:mediaType': [iri(`http://www.iana.org/assignments/media-types/${mediaType}`)],
    'dcat:accessURL': [iri(address)],
    'dcat:downloadURL': [iri(address)],
    'dct:license': [iri(identifiersOf(source).licence)],
    'dct:modified': [day(modified)],
    'dcat:byteSize': [{ value: String(file.byteSize), type: 'xsd:nonNegativeInteger' }],
  })
}
