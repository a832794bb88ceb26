import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import english from '@/messages/en.json'
import officeEnglish from '@/messages/en.office.json'
import italian from '@/messages/it.json'
import officeItalian from '@/messages/it.office.json'

/**
 * Italian words whose form depends on the number after them: they come with the
 * number, from `lib/italian-article.ts`.
 */
const elided = ['l', 'all', 'dall', 'dell', 'nell', 'sull'].map((stem) => `${stem}[’']`)
const whole = ['', 'a', 'da', 'de', 'ne', 'su'].flatMap((stem) =>
  stem === '' ? ['il', 'lo', 'i', 'gli'] : [`${stem}l`, `${stem}llo`, `${stem}i`, `${stem}gli`],
)
const article = `(?<![\\p{L}\\d’'])(?:${[...elided, ...whole].join('|')})`
const inItalian = new RegExp(`${article}\\s*$`, 'iu')
const inEnglish = /(?<![\p{L}\d’'])an?\s+$/iu

/**
 * Years are read "due…" for another nine centuries; axes, reports and editions are
 * names that begin as they always do.
 */
const notNumbers = /^(year|newest|firstYear|lastYear|largest|smallest|axis)$/

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )

/**
 * What stands after the article: the name of the argument, or the end of the
 * message, which its component goes on.
 */
function exposed(elements: MessageFormatElement[], last: RegExp): string[] {
  return elements.flatMap((element, index) => {
    if (element.type === TYPE.tag) return exposed(element.children, last)
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options).flatMap(({ value }) => exposed(value, last))
    if (element.type !== TYPE.literal || !last.test(element.value)) return []
    return valueIn(elements[index + 1]).filter((name) => !notNumbers.test(name))
  })
}

/**
 * What a reader meets first in an element: an argument, a tag that a component fills, or
 * nothing that could be a number.
 */
function valueIn(element: MessageFormatElement | undefined): string[] {
  if (!element) return ['the end']
  if (element.type === TYPE.tag && element.children[0]) return valueIn(element.children[0])
  return element.type === TYPE.literal || !('value' in element) ? [] : [element.value]
}

/**
 * Labels in the office's messages, which stand above or beside a date
 * and are not read as one with it.
 */
const officeLabels = new Set(['Dashboard.from', 'FigureSheet.asOf'])

describe('messages', () => {
  it('put no Italian article before a number or a date of their own', () => {
    for (const [key, message] of [...flat(italian), ...flat(officeItalian)])
      if (!officeLabels.has(key)) expect(exposed(parse(message), inItalian), key).toEqual([])
  })

  it('put no "a" or "an" before one', () => {
    for (const [key, message] of [...flat(english), ...flat(officeEnglish)])
      expect(exposed(parse(message), inEnglish), key).toEqual([])
  })

  it.each([
    ['Dato al {date}.', ['date']],
    ['Pubblicato il', ['the end']],
    ['Quasi l’{percent}', ['percent']],
    ['{count, plural, one {il {n}} other {gli {n}}}', ['n', 'n']],
    ['Ora al <b>{percent}</b>', ['percent']],
    ['Dati al <date></date>', ['date']],
    ['il <b>programma</b>', []],
    ['fino a {distance}', []],
    ['entro il {year}', []],
    ['Dato {alDate}.', []],
  ])('are caught where they do: %s', (message, found) => {
    expect(exposed(parse(message), inItalian)).toEqual(found)
  })
})

/**
 * Labels of fields and columns, which stand above or beside a date and are not read as one with it.
 */
const labels = [
  "words('Pubblica dal', 'Public since')",
  "words('Pubblicato il', 'Published on')",
  "words('Entro il', 'By')",
  "words('Il valore si riferisce al', 'The value refers to')",
  "{ it: 'Riferito al', en: 'As of' }",
  "'entro il'",
]

const folders = ['app', 'bin', 'collections', 'components', 'lib', 'queries']
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const beforeValue = new RegExp(`${article}\\s*\\$\\{(?![^}]*\\b[yY]ear\\b)`, 'iu')
const beforeEnd = new RegExp(`[\\p{L},:] ${article}\\s?['"\`](?=\\s*[,)}]|\\s*$)`, 'iu')

/**
 * Lines of a source in which an article is followed by a value, or by the end
 * of words that a value may follow.
 */
const suspicious = (source: string): string[] =>
  labels
    .reduce((text, label) => text.replaceAll(label, ''), source)
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
    .filter((line) => beforeValue.test(line) || beforeEnd.test(line))
    .map((line) => line.trim())

describe('sentences in the code', () => {
  it('put no Italian article before a number or a date of their own', () => {
    const found = sources.flatMap((file) => suspicious(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`))
    expect(found).toEqual([])
    expect(sources.length).toBeGreaterThan(500)
  })

  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of code that would be wrong
    'say(`revocato il ${date}`, `revoked on ${date}`)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: another one
    'say(`Scritti al ${tenths} per cento`, x)',
    "{say('salvata il', 'saved on')} {instant}",
    "say('Diventa pubblica il ', 'Becomes public on ')",
  ])('are caught where they do: %s', (line) => {
    expect(suspicious(line)).toHaveLength(1)
  })
})
