import type { Both } from '../../text'
import type { Format } from '../formats'
import { turtlePath } from '../paths'
import type { OpenDataSource } from '../source'
import type { TableName } from '../tables'

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
  editions: { source: OpenDataSource; files: CataloguedFile[] }[]
  absoluteUrl: (path: string) => string
}

/** The address of a thing of the catalogue: it answers, and says what it is. */
export const catalogueId = (absoluteUrl: (path: string) => string, fragment: string): string =>
  `${absoluteUrl(turtlePath)}#${fragment}`
