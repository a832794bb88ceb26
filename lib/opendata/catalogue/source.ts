import type { Both } from '../../text'
import type { Format } from '../formats'
import { turtlePath } from '../paths'
import type { OpenDataSource } from '../source'
import { openTables, type TableName } from '../tables'

/**
 * What the catalogue says of an edition; `modified` is the ISO instant
 * of the last change of each table.
 */
export type CataloguedEdition = {
  edition: OpenDataSource['edition']
  about: Pick<OpenDataSource['about'], 'title'>
  modified: Record<TableName, string>
}

/** A file as it is served: which bytes, how many. */
export type CataloguedFile = { name: string; table: TableName; format: Format; byteSize: number }

export type CatalogueSource = {
  title: Both<string>
  description: Both<string>
  publisher: string
  contact: { name: Both<string>; email: string; url: string }
  licence: { name: string; address: string }
  /** First year of the programme: its amounts are cumulative from then on. */
  periodStart: number
  /** Published editions, newest first. */
  editions: { source: CataloguedEdition; files: CataloguedFile[] }[]
  absoluteUrl: (path: string) => string
}

/** All the catalogue needs of what the files are written from, which is much longer. */
export const cataloguedEdition = (source: OpenDataSource): CataloguedEdition => ({
  edition: source.edition,
  about: { title: source.about.title },
  modified: Object.fromEntries(
    Object.entries(openTables).map(([table, { modified }]) => [table, modified(source)]),
  ) as Record<TableName, string>,
})

/** The address of a thing of the catalogue: it answers, and says what it is. */
export const catalogueId = (absoluteUrl: (path: string) => string, fragment: string): string =>
  `${absoluteUrl(turtlePath)}#${fragment}`
