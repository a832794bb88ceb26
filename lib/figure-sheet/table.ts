import type { Delimiter, RawRow, RawSheet } from './cells'
import type { Headings } from './columns'

/** A table as it lies on its sheet. */
export type Table = {
  sheet: RawSheet
  heading: RawRow
  headings: Headings
  rows: RawRow[]
  delimiter: Delimiter | null
}
