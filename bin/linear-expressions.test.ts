import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownNumbers } from '@/lib/figure/known-numbers'
import { lastArticle } from '@/lib/italian-article'
import { superLinear } from './linear-expressions'
import { writtenExpressions } from './written-expressions'

const root = join(import.meta.dirname, '..')
/** What runs in the portal and in the browsers of its people. */
const folders = ['app', 'collections', 'components', 'database', 'i18n', 'lib', 'queries']
const sources = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|d)\.tsx?$/.test(path))

const expressions = sources.flatMap((path) =>
  writtenExpressions(path, readFileSync(join(root, path), 'utf8')).map((each) => ({ ...each, path })),
)

describe('Every regular expression', () => {
  it('takes twice the time for twice the text, and no more', () => {
    expect(expressions.length).toBeGreaterThan(100)
    const slow = expressions.flatMap(({ path, line, text, expression }) =>
      (expression ? superLinear(expression) : []).map((why) => `${path}:${line} ${text}: ${why}`),
    )
    expect(slow).toEqual([])
  })

  it('can be seen in its source', () => {
    const unseen = expressions.filter(({ expression }) => expression === null)
    expect(unseen.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
  })

  it('that is put together is judged as it is', () => {
    const assembled = expressions.filter(({ text }) => text.includes('${')).map(({ path }) => path)
    // Of the second the pieces are codes of figures.
    const known = ['lib/figure/known-numbers.ts', 'lib/figure/shown-in.ts', 'lib/italian-article.ts']
    expect([...new Set(assembled)].sort()).toEqual(known)
    expect([...knownNumbers, lastArticle].flatMap((one) => superLinear(one).map((why) => `${one}: ${why}`))).toEqual([])
  })
})

describe('An expression that is slow', () => {
  it.each([
    /\S+@\S+\.\S+/gu,
    /\s+$/,
    /\/+$/,
    /\{\{.*?\}\}/s,
    /\]\([^)]*\)/g,
    /a|\[(?:\\.|[^\]\\])*\]\(/g,
    /<[^>]+>/g,
    /^( *)(.*)$/,
    /^(.*?)\s*<(.+)>$/,
    /(?:a+)+$/,
    /[^.]+$/,
    /ISO(?: \p{L}+)* \d/gu,
    /(?<!x)\s+y/,
    /^\s+y/m,
    /\d{0,200}x/,
    /\]\(([^\s)]*)\)/y,
  ])('is found: %s', (expression) => {
    expect(superLinear(expression)).not.toEqual([])
  })

  it.each([
    /\d+(?:[.,]\d+)*/g,
    /\{\{[^{}]*\}\}/g,
    /"[^"]*"/g,
    /(?<!\s)\s+$/,
    /(?<=[.!?][»"]?)\s+(?=\p{Lu})/u,
    /(?<!\S)[^\s@]+@[^\s@.]+\.\S+/gu,
    /^\s+y/,
    /[^*[{]+/y,
    /(?:https?:\/\/)\S+/g,
    /ISO(?: \p{L}{1,9}){0,4} \d/gu,
  ])('is not one that is not: %s', (expression) => {
    expect(superLinear(expression)).toEqual([])
  })
})
