// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../portal/failure.mjs'
import { root } from '../portal/root.mjs'

const target = join(root, 'docs/images/handbook')
/** What a reader of the handbook may have to load, in bytes. */
const most = { picture: 120_000, all: 2_000_000 }

/**
 * Puts the pictures of a walk in the place of those there are, in few
 * colours. Gives a line that says so.
 * @param {string} source the folder of the walk's pictures
 */
export async function replacePictures(source) {
  const names = readdirSync(source).filter((name) => name.endsWith('.png'))
  const reduced = await Promise.all(names.map(async (name) => ({ name, bytes: await reduce(join(source, name)) })))
  const all = reduced.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const large = reduced.filter(({ bytes }) => bytes.length > most.picture).map(({ name }) => name)
  if (large.length > 0) throw new Failure(`Too large for the handbook: ${large.join(', ')}. Crop them.`)
  if (all > most.all) throw new Failure(`All pictures together have ${all} bytes; the handbook takes ${most.all}.`)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const { name, bytes } of reduced) writeFileSync(join(target, name), bytes)
  return `${names.length} pictures, ${Math.round(all / 1000)} kB, in docs/images/handbook.`
}

/** @param {string} path */
async function reduce(path) {
  // Imported late: this module is also loaded before anything is installed.
  const { default: sharp } = await import('sharp')
  return sharp(readFileSync(path)).png({ palette: true, colours: 64, effort: 10 }).toBuffer()
}
