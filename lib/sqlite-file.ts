import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file an SQLite address names: `file:data/x`, `file:/data/x` or `file:///data/x`. */
export function sqliteFile(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
}
