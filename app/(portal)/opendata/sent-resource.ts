import type { Locale } from '@/i18n/locales'
import type { FileContent } from '@/lib/opendata/files'
import type { Page } from '@/lib/opendata/paging'

/** Something to send: its bytes, and what is said of them. */
export type Resource = {
  content: FileContent
  contentType: string
  /** Shown in a browser rather than saved. */
  isInline: boolean
  /** Where it is in one language only. */
  language?: Locale
  tag: string
  /** ISO instant of the last change of a row. */
  modified: string | null
  /** What the file is called once saved. */
  fileName: string
  licence: string
  page: Page | null
}
