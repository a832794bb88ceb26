// @ts-check
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../portal/root.mjs'
import { serve } from '../portal/serve.mjs'
import { builtIn } from './seed.mjs'

/**
 * @typedef {{ name: string, address: string, smtpPort: number, server:
 *   import('../portal/serve.mjs').Server, close: () => Promise<void> }} Portal
 */

/** How long a start may take on a slow machine where others start too, in ms. */
const patience = 15 * 60_000

/**
 * A portal that can be served, stopped and served again: a copy of the build, whose pages are its
 * own, and a copy of the seed's database and uploads.
 * @param {{ name: string, port: number, smtpPort: number }} place nothing answers at the second
 *   port until a journey opens the mailbox
 * @param {import('./stage.mjs').Environment} base
 * @param {string} seed
 */
export async function copiedPortal({ name, port, smtpPort }, base, seed) {
  const address = `http://localhost:${port}`
  const folder = join(String(base.DATA_DIR), name)
  // A sibling of the build: what it links to in node_modules is found from there too.
  const distDir = `${builtIn}-${name}`
  const remove = () => rm(join(root, distDir), { recursive: true, force: true })
  const mail = { SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_FROM: 'Sintesi <sintesi@example.org>' }
  const own = { DATA_DIR: folder, NEXT_DIST_DIR: distDir, SITE_URL: address }
  await remove()
  await cp(seed, folder, { recursive: true })
  await cp(join(root, builtIn), join(root, distDir), { recursive: true, verbatimSymlinks: true, filter: isServed })
  return { address, folder, remove, serve: () => serve(port, { ...base, ...mail, ...own }, patience) }
}

/**
 * The same, served.
 * @param {{ name: string, port: number, smtpPort: number }} place
 * @param {import('./stage.mjs').Environment} base
 * @param {string} seed
 * @returns {Promise<Portal>}
 */
export async function openPortal(place, base, seed) {
  const { address, remove, serve } = await copiedPortal(place, base, seed)
  try {
    const server = await serve()
    const close = async () => {
      server.child.kill()
      await server.finished.catch(() => {})
      await remove()
    }
    return { ...place, address, server, close }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * Not what the compiler keeps for the next build, nor its maps: four fifths of the folder.
 * @param {string} path
 */
const isServed = (path) => path !== join(root, builtIn, 'cache') && !path.endsWith('.map')
