import type { FieldKind } from '@/lib/opendata/field'
import type { Both } from '@/lib/text'

/** A table of open data as its page presents it. */
export type OpenTableView = {
  name: string
  title: string
  description: string
  /** Null where a file has no rows to count. */
  rowCount: number
  files: { format: string; href: string; byteSize: number }[]
  fields: FieldView[]
}

export type FieldView = {
  name: string
  json: string
  kind: FieldKind
  meaning: Both<string>
  values?: readonly string[]
  isOptional?: boolean
  /** From the live data, as the CSV writes it. */
  example?: string
}
