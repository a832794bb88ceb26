import { gunzipSync, gzipSync } from 'node:zlib'
import type { SheetReport } from './report'

/**
 * A report as it is stored: ten thousand changes are megabytes of the same words, and
 * a document of MongoDB holds 16.
 */
export const packReport = (report: SheetReport): string => gzipSync(JSON.stringify(report)).toString('base64')

export const unpackReport = (packed: string): SheetReport =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
