import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { commonCharacters, otherLatinCharacters } from '@/lib/typefaces/common-characters'
import type { TypefaceFile } from '@/lib/typefaces/typefaces'

/** Where the pages find them. */
export const typefaceFolder = join('app', '(portal)', 'fonts')

/** What browsers apply by themselves. Fractions and the like are asked for nowhere. */
const keepFeatures = ['kern', 'locl']

const characterSets = { common: commonCharacters, other: otherLatinCharacters }

/**
 * The file, compressed for browsers: always the same bytes from the same typeface.
 * Characters it lacks are left out.
 */
export async function makeTypeface({ source, characters }: TypefaceFile): Promise<Buffer> {
  const text = [...characterSets[characters]].join('')
  return subsetFont(await readTypeface(source), text, { targetFormat: 'woff2', keepFeatures })
}

/** The whole typeface, uncompressed, of its package. */
export const readTypeface = (source: string) => readFile(join('node_modules', source))
