import type { Locale } from '@/i18n/locales'
import { knownNumbers } from './known-numbers'

/** A number written by hand where a figure could stand: its digits as written, where they begin, and the words around them. */
export type TypedNumber = { number: string; index: number; excerpt: string }

/** A number an editor means to have typed: the field it stands in, in which language, its digits as written. */
export type IntendedNumber = { field: string; locale: Locale; number: string }

/** Letters of context on each side of a number. */
const reach = 32

/**
 * The numbers of a text that are neither figures (`{{code}}`) nor known to be something else: dates, years, periods, acts,
 * articles, tables, classifications, names such as «Industria 4.0», addresses of links.
 */
export function typedNumbers(text: string): TypedNumber[] {
  const prose = knownNumbers.reduce(blank, blank(text, /\{\{.*?\}\}|\]\([^)]*\)/gs))
  return [...prose.matchAll(/\d+(?:[.,'’\u00a0\u202f]?\d+)*/g)].map(({ 0: number, index }) => ({
    number,
    index,
    excerpt: excerptAt(text, index, number.length),
  }))
}

/** Those of a field that nobody marked as intended. A mark is for every such number of the field in that language. */
export function unmarkedNumbers(text: string, field: string, locale: Locale, marks: IntendedNumber[]): TypedNumber[] {
  return typedNumbers(text).filter(({ number }) => !isIntended({ field, locale, number }, marks))
}

/** Whether the number carries an editor's mark. */
export function isIntended({ field, locale, number }: IntendedNumber, marks: IntendedNumber[]): boolean {
  return marks.some((mark) => mark.field === field && mark.locale === locale && mark.number === number)
}

/** The words around a place of the text, cut between words, on one line: "…hanno meno di 25 anni e…". */
export function excerptAt(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - reach), index)
  const after = text.slice(index + length, index + length + reach)
  const head = index > reach ? `…${before.replace(/^\S*\s/, '')}` : before
  const tail = index + length + reach < text.length ? `${after.replace(/\s\S*$/, '')}…` : after
  return `${head}${text.slice(index, index + length)}${tail}`.replace(/\s+/g, ' ').trim()
}

/** The same length, so that what is found afterwards stands where it stood. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}
