import type { SheetCell } from './cells'

/** How numbers are written: 254.774.002,77 or 254,774,002.77. */
export const numberFormats = ['it', 'en'] as const
export type NumberFormat = (typeof numberFormats)[number]

export type NumberReading =
  /**
   * What it is worth. `decided` when the same signs are worth something else in the other format.
   */
  | { kind: 'number'; value: number; decided?: NumberFormat }
  /** Worth different things in the two formats, and nothing says which is meant. */
  | { kind: 'ambiguous' }
  /** The signs that say there is no value. */
  | { kind: 'removed' }
  | { kind: 'unreadable' }

const shapes: Record<NumberFormat, RegExp> = {
  it: /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
}

const removals = new Set(['-', '–', '—', '−', 'nd', 'n.d.', 'n.d', 'n/d', 'na', 'n.a.', 'n/a', '#n/d', '#n/a'])

/**
 * Reads an amount, a count or a percentage; `expected` decides what the signs
 * alone do not. The text is not empty.
 */
export function readNumber(text: string, expected: NumberFormat | null): NumberReading {
  const written = bareText(text)
  if (removals.has(written.toLowerCase())) return { kind: 'removed' }
  const { sign, digits } = withoutSignAndUnit(written)
  const fitting = numberFormats.filter((format) => shapes[format].test(digits))
  const [first, second] = fitting.map((format) => sign * worthOf(digits, format))
  if (first === undefined || !isHeld(first)) return { kind: 'unreadable' }
  if (second === undefined || first === second) return { kind: 'number', value: plus(first) }
  if (!expected) return { kind: 'ambiguous' }
  return { kind: 'number', value: plus(sign * worthOf(digits, expected)), decided: expected }
}

/**
 * The only format in which the text is a number; null when it is one in both alike,
 * in both differently, or in none.
 */
export function formatOf(text: string): NumberFormat | null {
  const { digits } = withoutSignAndUnit(bareText(text))
  const fitting = numberFormats.filter((format) => shapes[format].test(digits))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Whether a cell holds a number, in whatever format. */
export const looksLikeNumber = ({ text, number }: SheetCell): boolean =>
  number !== undefined || ['number', 'ambiguous'].includes(readNumber(text, null).kind)

/**
 * Without the apostrophe that keeps spreadsheets from running it, blanks of any
 * width as one, signs of minus as one.
 */
function bareText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\d])/, '')
    .replace(/^[−–](?=\s?[\d€])/, '-')
}

function withoutSignAndUnit(text: string): { sign: 1 | -1; digits: string } {
  const bare = text.replace(/^(€|eur|euro)(?=[\s\d+-])\s?/i, '').replace(/\s?(€|eur|euro|%)$/i, '')
  const [, sign, unsigned = ''] = /^([+-]?)\s?(?:€\s?)?(.*)$/.exec(bare) ?? []
  const digits = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(unsigned) ? unsigned.replaceAll(' ', '') : unsigned
  return { sign: sign === '-' ? -1 : 1, digits }
}

const worthOf = (digits: string, format: NumberFormat) =>
  Number(format === 'it' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''))

/** Whether no unit of it is lost: of greater numbers the last digits would be others. */
const isHeld = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/** Never -0. */
const plus = (value: number) => (value === 0 ? 0 : value)
