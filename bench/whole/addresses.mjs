// @ts-check
import { compile } from '../../bin/portal/compile.mjs'
import { Failure } from '../../bin/portal/failure.mjs'
import { ended, start } from '../../bin/portal/run.mjs'

/**
 * Paths by kind: `pages` may be indexed, `others` are what pages and programs ask for beside them.
 * @typedef {{ pages: Record<string, string>, others: Record<string, string> }} Addresses
 * @returns {Promise<Addresses>}
 */
export async function addresses() {
  const child = start(process.execPath, [await compile('addresses', 'bench/whole')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  if ((await ended(child)) !== 0) throw new Failure('The addresses of the bench cannot be listed.')
  return JSON.parse(output)
}
