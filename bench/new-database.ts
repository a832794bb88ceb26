import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Points the settings at a new database, on the server that is given or in a file; gives back what
 * removes its folder. Before the configuration is imported.
 */
export function newDatabase(server: string | undefined): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-bench-'))
  const [before = '', options = ''] = (server ?? '').split('?')
  Object.assign(process.env, {
    DATABASE_URL: server ? `${before}sintesi_bench_${process.pid}?${options}` : `file:${folder}/bench.sqlite`,
    DATA_DIR: folder,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  })
  return () => rmSync(folder, { recursive: true, force: true })
}
