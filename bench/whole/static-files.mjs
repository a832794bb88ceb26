// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask } from '../../bin/test/front/ask.mjs'
import { startNginx } from '../../bin/test/nginx/start-nginx.mjs'
import { portsForTests } from '../../bin/test/test-ports.mjs'
import { forms } from './wrk.mjs'

/**
 * An nginx that serves as files the very bytes that the portal answers with, in the same form:
 * what the portal is measured on.
 * @param {string} folder
 * @param {string} origin
 * @param {Record<string, string>} paths by kind
 * @returns {Promise<{ urls: Record<string, string>, close: () => Promise<void> }>}
 */
export async function staticFiles(folder, origin, paths) {
  mkdirSync(folder, { recursive: true })
  const [port = 0] = await portsForTests(1)
  const locations = []
  for (const [index, path] of Object.values(paths).entries()) {
    const { bytes, headers } = await ask(origin + path, { headers: forms })
    const file = join(folder, String(index))
    writeFileSync(file, bytes)
    const encoding = headers['content-encoding']
    const form = encoding ? `add_header Content-Encoding ${encoding};` : ''
    locations.push(`location = /${index} { alias ${file}; default_type "${headers['content-type']}"; ${form} }`)
  }
  const server = `server { listen 127.0.0.1:${port}; gzip off; open_file_cache max=100; ${locations.join('\n')} }`
  const { close } = await startNginx(folder, server, port)
  const urls = Object.keys(paths).map((kind, index) => [kind, `http://localhost:${port}/${index}`])
  return { urls: Object.fromEntries(urls), close }
}
