import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'

const pictures = 'images/handbook'

const fileOf = (locale: string) => `docs/handbook.${locale}.md`
const textOf = (locale: string) => readFileSync(fileOf(locale), 'utf8')

/** How GitHub and its kind name the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const headingsIn = (text: string) =>
  [...text.matchAll(/^(#+) (.+)$/gm)].map(([, signs = '', words = '']) => ({ level: signs.length, words }))

const imagesIn = (text: string) =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }))

/** Sections and images as they follow each other, without the words. */
const shapeOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    const [, signs] = /^(#+) /.exec(line) ?? []
    return signs ? [signs] : imagesIn(line).map(({ path }) => path)
  })

const linksIn = (text: string) => [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, address = '']) => address)

describe.each(locales)('the handbook in %s', (locale) => {
  const text = textOf(locale)

  it('has an alternative text for each image', () => {
    for (const { alt, path } of imagesIn(text)) expect(alt.length, path).toBeGreaterThan(20)
  })

  it('names images that are there, each once', () => {
    const paths = imagesIn(text).map(({ path }) => path)
    expect(paths.filter((path) => !existsSync(join('docs', path)))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('uses every image of its folder', () => {
    const used = imagesIn(text).map(({ path }) => path)
    const there = readdirSync(join('docs', pictures)).map((name) => `${pictures}/${name}`)
    expect(there.sort()).toEqual(used.sort())
  })

  it('has links that lead somewhere', () => {
    for (const address of linksIn(text).filter((address) => !/^https?:/.test(address))) {
      const [path = '', anchor] = address.split('#')
      const file = path ? normalize(join(dirname(fileOf(locale)), path)) : fileOf(locale)
      expect(existsSync(file), address).toBe(true)
      if (!anchor) continue
      const anchors = headingsIn(readFileSync(file, 'utf8')).map(({ words }) => anchorOf(words))
      expect(anchors, address).toContain(anchor)
    }
  })

  it('names the public page of corrections as it is', () => {
    expect(text).toContain(`\`${pathTo(locale, 'corrections')}\``)
  })

  it.each(['README.md', `docs/editors.${locale}.md`])('is named in %s', (file) => {
    expect(readFileSync(file, 'utf8')).toContain(`handbook.${locale}.md`)
  })
})

describe('the handbooks', () => {
  it('have the same sections and images in the same order', () => {
    const [first, ...others] = locales.map((locale) => shapeOf(textOf(locale)))
    for (const other of others) expect(other).toEqual(first)
  })

  it('are light', () => {
    const sizes = readdirSync(join('docs', pictures)).map((name) => statSync(join('docs', pictures, name)).size)
    for (const size of sizes) expect(size).toBeLessThanOrEqual(120_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000)
  })
})
