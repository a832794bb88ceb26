import type { Both } from '../text'
import { type TypedNumber, writeTypedNumber } from './typed-number'

/** What is wrong with what was typed into a number field, and what to do; null where nothing is. */
export function typedNumberProblem(read: TypedNumber): Both<string> | null {
  if (read.kind === 'unreadable')
    return { it: 'Scrivi un numero, per esempio 1234,5.', en: 'Write a number, for example 1234.5.' }
  if (read.kind !== 'ambiguous') return null
  const [small, large] = Object.values(read.values).toSorted((a, b) => Math.abs(a) - Math.abs(b)) as [number, number]
  const choice = (language: 'it' | 'en') => [withDecimals(small, language), writeTypedNumber(large, language)] as const
  const [itSmall, itLarge] = choice('it')
  const [enSmall, enLarge] = choice('en')
  return {
    it: `Si può leggere in due modi: scrivi ${itSmall} oppure ${itLarge}.`,
    en: `This can be read in two ways: write ${enSmall} or ${enLarge}.`,
  }
}

/** 81 as "81,0", so that the two ways to write it differ at sight. */
function withDecimals(value: number, language: 'it' | 'en'): string {
  const written = writeTypedNumber(value, language)
  const sign = language === 'it' ? ',' : '.'
  return written.includes(sign) ? written : `${written}${sign}0`
}
