import type { Locale } from '@/i18n/locales'
import { type NumberFormat, readNumber } from '../figure-sheet/numbers'

/** What the signs in a number field are worth. */
export type TypedNumber =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  /** One number to Italian eyes, another to English ones, and the language does not settle it. */
  | { kind: 'ambiguous'; values: Record<NumberFormat, number> }
  | { kind: 'unreadable' }

/**
 * Reads what an editor typed or pasted, as the import of files reads its cells. "81.000" is 81000
 * in Italian, where the point groups thousands; "81,000" is refused there, because nobody writes
 * three decimals and it was probably copied from English.
 * @param language of the interface; null where nothing says it, as in a request of a program
 */
export function readTypedNumber(text: string, language: Locale | null): TypedNumber {
  if (text.trim() === '') return { kind: 'empty' }
  const read = readNumber(text, null)
  if (read.kind === 'number') return { kind: 'number', value: read.value }
  if (read.kind !== 'ambiguous') return { kind: 'unreadable' }
  const values = { it: worth(text, 'it'), en: worth(text, 'en') }
  const isGrouped = language && Math.abs(values[language]) === Math.max(Math.abs(values.it), Math.abs(values.en))
  return isGrouped ? { kind: 'number', value: values[language] } : { kind: 'ambiguous', values }
}

function worth(text: string, format: NumberFormat): number {
  const read = readNumber(text, format)
  return read.kind === 'number' ? read.value : Number.NaN
}

/**
 * The number as it stands in a field: all its digits, ungrouped, with the decimal
 * sign of the language. Three decimals get a fourth, so that no point or comma can be
 * taken for one that groups thousands.
 */
export function writeTypedNumber(value: number, language: Locale): string {
  const digits = String(value)
  const plain = digits.includes('e')
    ? value
        .toFixed(20)
        .replace(/(?<!0)0+$/, '')
        .replace(/\.$/, '')
    : digits
  const padded = /\.\d{3}$/.test(plain) ? `${plain}0` : plain
  return language === 'it' ? padded.replace('.', ',') : padded
}
