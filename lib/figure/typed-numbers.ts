import type { Locale } from '@/i18n/locales'
import { spansBetween, splitAtSpans } from '../spans'
import type { RichContent } from '../text'
import { knownNumbers } from './known-numbers'
import { isToken, passagesOf } from './mentions'

/**
 * A number written by hand where a figure could stand: its digits as written, where they
 * begin, and the words around them.
 */
export type TypedNumber = { number: string; index: number; excerpt: string }

/**
 * A number an editor means to have typed: the field it stands in, in which
 * language, its digits as written.
 */
export type IntendedNumber = { field: string; locale: Locale; number: string }

/**
 * A number written by hand in a text of the edition, where an editor finds it,
 * and whether it is marked as meant.
 */
export type NumberByHand = {
  collection: string
  id: string
  title: string
  /** Path of the field, rows left out: `acts.subject`. */
  field: string
  label: string
  locale: Locale
  number: string
  excerpt: string
  isIntended: boolean
}

/** Letters of context on each side of a number. */
const reach = 32

/**
 * The numbers of a text that are neither figures (`{{code}}`) nor known to be something
 * else: dates, years, periods, acts, articles, tables, classifications, names such as
 * «Industria 4.0», addresses of links.
 */
export function typedNumbers(text: string): TypedNumber[] {
  const prose = knownNumbers.reduce(blank, withoutCodes(text))
  return [...prose.matchAll(/\d+(?:[.,'’\u00a0\u202f]\d+)*/g)].map(({ 0: number, index }) => ({
    number,
    index,
    excerpt: excerptAt(text, index, number.length),
  }))
}

/**
 * The same of whatever a field holds: a text, a list of texts, what the editor stores;
 * `index` is then within its passage.
 */
export function typedNumbersIn(value: unknown): TypedNumber[] {
  if (typeof value === 'string') return typedNumbers(value)
  if (Array.isArray(value)) return value.flatMap(typedNumbersIn)
  if (typeof value !== 'object' || value === null || !('root' in value)) return []
  return passagesOf(value as RichContent).flatMap((passage) =>
    typedNumbers(passage.map((part) => (isToken(part) ? `{{${part.code}}}` : part)).join('')),
  )
}

/** Whether the number carries an editor's mark. */
export function isIntended({ field, locale, number }: IntendedNumber, marks: IntendedNumber[]): boolean {
  return marks.some((mark) => mark.field === field && mark.locale === locale && mark.number === number)
}

/**
 * The words around a place of the text, cut between words, on one line, figures by their code:
 * "…hanno meno di 25 anni: [axis-1.under-25]…".
 */
export function excerptAt(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - reach), index)
  const after = text.slice(index + length, index + length + reach)
  const head = index > reach ? `…${before.replace(/^\S*\s/, '')}` : before
  const tail = index + length + reach < text.length ? `${after.replace(/\s\S*$/, '')}…` : after
  return `${head}${text.slice(index, index + length)}${tail}`
    .replace(/\{\{([^{}:]*)(?::[^{}]*)?\}\}/g, '[$1]')
    .replace(/^[^{}]*\}\}|\{\{[^{}]*$/g, '…')
    .replace(/……/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
}

const codes = [
  ['{{', '}}'],
  ['](', ')'],
] as const

/** Figures and the addresses of links are no words. */
const withoutCodes = (text: string): string =>
  splitAtSpans(text, spansBetween(text, codes))
    .map((part, index) => (index % 2 === 1 ? ' '.repeat(part.length) : part))
    .join('')

/** The same length, so that what is found afterwards stands where it stood. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}
