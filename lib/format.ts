import type { Locale } from '@/i18n/locales'
import type { Display, FigureRecord, Unit } from './figure/types'
import { pointWords, timesWords, unitWords } from './figure/unit-words'
import { type ItalianArticle, withArticle } from './italian-article'
import { roundHalfUp } from './round'
import type { Both } from './text'

const tags: Both<string> = { it: 'it-IT', en: 'en-GB' }

/** Keeps a number and its unit on one line. */
const nbsp = '\u00a0'

const million = 1_000_000

/**
 * 4334 is "4.334" in Italian: four digits are grouped too. Rounds half up on the written number.
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return grouped(value, locale, decimals, decimals)
}

/**
 * Euro. `full` is "958.677.416,66 €" with the given decimals; `millions` is "958,68 mln €" with at
 * most two, and whole euro for amounts below a million, because nobody reads "0,33 mln €".
 */
export function formatMoney(value: number, locale: Locale, display: Display, decimals = 2): string {
  if (display === 'full') return euro(formatNumber(value, locale, decimals), locale)
  if (Math.abs(roundHalfUp(value, 0)) < million) return euro(formatNumber(value, locale, 0), locale)
  return euro(grouped(inMillions(value), locale, 0, 2), locale, { it: 'mln', en: 'million' })
}

/** `value` is in percent already: 98.72 is "98,72%". */
export function formatPercent(value: number, locale: Locale, decimals = 2): string {
  return `${formatNumber(value, locale, decimals)}%`
}

/** A difference of percentages, never a percentage itself: "29,2 punti percentuali". */
export function formatPoints(value: number, locale: Locale, decimals = 0): string {
  return counted(value, locale, decimals, pointWords[locale])
}

/** How many times one amount is another: "2,3 volte", "2.3 times". */
export function formatTimes(value: number, locale: Locale, decimals = 1): string {
  return counted(value, locale, decimals, timesWords[locale])
}

export type FigureFormat = {
  /** Overrides how the figure asks to be displayed. Only money is ever shortened. */
  form?: Display
  /**
   * `symbol` writes € and % and leaves counts bare; `word` names what is counted; `none`
   * suits columns that name it once.
   */
  unit?: 'symbol' | 'word' | 'none'
}

/**
 * The figure's value in the reader's language, or null when it is not
 * available: the caller words that.
 */
export function formatFigure(
  { value, unit, decimals, display }: Pick<FigureRecord, 'value' | 'unit' | 'decimals' | 'display'>,
  locale: Locale,
  { form = display, unit: shown = 'symbol' }: FigureFormat = {},
): string | null {
  if (value === null) return null
  if (shown === 'none') return formatNumber(value, locale, decimals)
  if (unit === 'EUR') return formatMoney(value, locale, form, decimals)
  if (unit === 'percent') return formatPercent(value, locale, decimals)
  return shown === 'word'
    ? counted(value, locale, decimals, unitWords[unit][locale])
    : formatNumber(value, locale, decimals)
}

/** The name of a unit, agreeing with `count`: "1 progetto", "3 progetti". */
export function formatUnit(unit: Unit, locale: Locale, count = 2): string {
  return agree(count, locale, unitWords[unit][locale])
}

/**
 * A date as sentences take it: in Italian with its article, "all’8 marzo 2022" after
 * `al`, since it changes with the day; in English, which has none there, alone. The
 * functions below take the article too.
 */
export const dateAfter = (article: ItalianArticle | undefined, date: string, locale: Locale): string =>
  locale === 'it' && article ? withArticle(article, date) : date

/**
 * "31 dicembre 2022", "31 December 2022". Only the calendar date of `iso` is read, so no time zone
 * can move it. Throws RangeError when it names no day.
 */
export function formatDate(iso: string, locale: Locale, article?: ItalianArticle): string {
  const day = iso.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  // 2022-02-30 would otherwise roll over to March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new RangeError(`Not a date: ${iso}`)
  return dateAfter(article, longDate(date, locale, 'UTC'), locale)
}

/**
 * An instant, in the time of the programme's region: "29 maggio 2023, 12:00".
 * Throws RangeError when it names none.
 */
export function formatDateTime(iso: string, locale: Locale, article?: ItalianArticle): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date and time: ${iso}`)
  const timeZone = 'Europe/Rome'
  const time = new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return dateAfter(article, `${longDate(date, locale, timeZone)}, ${time.format(date)}`, locale)
}

/**
 * The day an instant falls on in the programme's region: "23 novembre 2026".
 * Throws RangeError when it names none.
 */
export function formatDayOf(iso: string, locale: Locale, article?: ItalianArticle): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date and time: ${iso}`)
  return dateAfter(article, longDate(date, locale, 'Europe/Rome'), locale)
}

/**
 * What clocks in Rome show at an instant, as forms write it: "2027-03-28T09:30". Throws
 * RangeError when `iso` names none.
 */
export function wallTimeInRome(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date and time: ${iso}`)
  // Swedish writes dates in the order of ISO.
  const written = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(date)
  return written.replace(' ', 'T')
}

/** The first of a month is an ordinal in Italian, as it is read: "1º marzo 2022". */
function longDate(date: Date, locale: Locale, timeZone: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat(tags[locale], options)
    .formatToParts(date)
    .map(({ type, value }) => (locale === 'it' && type === 'day' && value === '1' ? '1º' : value))
    .join('')
}

function grouped(value: number, locale: Locale, minimumFractionDigits: number, maximumFractionDigits: number): string {
  const name = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`
  const options = { minimumFractionDigits, maximumFractionDigits, useGrouping: 'always' } as const
  const format = formats.get(name) ?? new Intl.NumberFormat(tags[locale], options)
  formats.set(name, format)
  return format.format(roundHalfUp(value, maximumFractionDigits))
}

/**
 * Making one takes a hundred times as long as using it, and an edition
 * prints its figures by the thousand.
 */
const formats = new Map<string, Intl.NumberFormat>()

function inMillions(value: number): number {
  // Read from the written number: a division could bring a half cent of a million below the half.
  return Number(`${roundHalfUp(value, 2)}e-6`)
}

/**
 * Puts the € where the language wants it: after a space in Italian, before the digits in English.
 */
function euro(number: string, locale: Locale, scale?: Both<string>): string {
  const scaled = scale ? `${number}${nbsp}${scale[locale]}` : number
  if (locale === 'it') return `${scaled}${nbsp}€`
  return scaled.startsWith('-') ? `-€${scaled.slice(1)}` : `€${scaled}`
}

function counted(value: number, locale: Locale, decimals: number, words: { one: string; other: string }): string {
  return `${formatNumber(value, locale, decimals)}${nbsp}${agree(roundHalfUp(value, decimals), locale, words)}`
}

function agree(count: number, locale: Locale, words: { one: string; other: string }): string {
  return new Intl.PluralRules(tags[locale]).select(count) === 'one' ? words.one : words.other
}
