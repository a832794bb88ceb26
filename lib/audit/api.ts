import type { OfficeDownload } from '../office-api/endpoint'
import type { Change } from './changes'

/** A change as the log gives it to whoever reads: with the name of its field. */
export type NamedChange = Change & { label?: string }

/**
 * The rows that the list shows, as a file in one of `exportFormats`: filters go behind
 * the question mark as in the list.
 */
export const logExport: OfficeDownload = { method: 'get', path: '/audit-log/export' }
