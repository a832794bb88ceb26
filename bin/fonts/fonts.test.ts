import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commonCharacters, otherLatinCharacters } from '@/lib/typefaces/common-characters'
import { type TypefaceFile, typefaceFiles, typefaceLicences } from '@/lib/typefaces/typefaces'
import { unicodeRange } from '@/lib/typefaces/unicode-range'
import { charactersOf } from './characters-of'
import { makeTypeface, readTypeface, typefaceFolder } from './make-typeface'

const stored = ({ name }: TypefaceFile) => readFileSync(join(typefaceFolder, `${name}.woff2`))

/**
 * Where the words come from that readers are shown: the interface, the report, the signs that
 * components and formulas write. The office has its own.
 */
const written = ['messages', 'content', 'lib/figure', 'lib/chart', 'components']

const writtenFiles = written.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|tsx?)$/.test(path) && !/\.test\.|^admin\/|^office[.-]|\.office\./.test(path))
    .map((path) => join(folder, path)),
)

describe('typefaces', () => {
  it.each(typefaceFiles)('$name is what `npm run fonts` makes of the package of today', async (file) => {
    expect((await makeTypeface(file)).equals(stored(file))).toBe(true)
  })

  it.each(typefaceFiles)('$name has every character of its set that the typeface has, and no other', async (file) => {
    const wanted = file.characters === 'common' ? commonCharacters : otherLatinCharacters
    const whole = await charactersOf(await readTypeface(file.source))
    const drawn = await charactersOf(stored(file))
    expect([...drawn].sort()).toEqual([...wanted].filter((character) => whole.has(character)).sort())
    expect(drawn.size).toBeGreaterThan(100)
  })

  it('draws every character that the interface and the report are written with', async () => {
    expect(writtenFiles.length).toBeGreaterThan(200)
    const whole = await charactersOf(await readTypeface(typefaceFiles[0]?.source ?? ''))
    const undrawn = writtenFiles.flatMap((path) =>
      [...readFileSync(path, 'utf8')]
        // What the typeface itself has not, as an arrow, is the system's to draw.
        .filter((character) => whole.has(character) && !commonCharacters.has(character))
        .map((character) => `${character} in ${path}`),
    )
    expect(undrawn).toEqual([])
  })

  it('asks for the letters of other languages exactly where the common file has none', () => {
    const fonts = readFileSync('app/(portal)/fonts.ts', 'utf8')
    expect(/prop: 'unicode-range',\s+value:\s+'([^']+)'/.exec(fonts)?.[1]).toBe(unicodeRange(otherLatinCharacters))
    expect([...otherLatinCharacters].filter((character) => commonCharacters.has(character))).toEqual([])
    expect(otherLatinCharacters).toContain('ü')
  })

  it('keeps what every page loads before its first word small', () => {
    const first = typefaceFiles.filter(({ name }) => /^titillium-web-\d+$/.test(name))
    expect(first).toHaveLength(2)
    expect(first.reduce((bytes, file) => bytes + stored(file).length, 0)).toBeLessThan(17_000)
  })

  it('lies beside its licence', () => {
    for (const [source, name] of Object.entries(typefaceLicences)) {
      const licence = readFileSync(join(typefaceFolder, name), 'utf8')
      expect(licence).toContain('SIL Open Font License, Version 1.1')
      expect(licence).toBe(readFileSync(join('node_modules', source), 'utf8'))
    }
  })

  it('refuses what is no font', async () => {
    await expect(charactersOf(Buffer.from('not a font'))).rejects.toThrow()
  })
})
