import type { Locale } from '@/i18n/locales'
import type { Both } from '../text'
import type { Formula, Unit } from './types'

/**
 * A piece of a formula written out: words or signs, or the code of an operand, to be
 * named, linked or written as a number.
 */
export type FormulaPart = { type: 'text'; text: string } | { type: 'operand'; code: string }

type Wording = { before?: string; between: string; after?: string }
/**
 * How a formula reads: `same` is a sum of one, the operand over again; `percentage` a
 * division that is multiplied by 100.
 */
type Reading = 'same' | 'sum' | 'difference' | 'ratio' | 'percentage'

const words: Both<Record<Reading, Wording>> = {
  it: {
    same: { before: 'lo stesso valore di «', between: '', after: '»' },
    sum: { between: ' più ' },
    difference: { between: ' meno ' },
    ratio: { between: ' diviso ' },
    percentage: { between: ' diviso ', after: ', per 100' },
  },
  en: {
    same: { before: 'the same value as “', between: '', after: '”' },
    sum: { between: ' plus ' },
    difference: { between: ' minus ' },
    ratio: { between: ' divided by ' },
    percentage: { between: ' divided by ', after: ', times 100' },
  },
}

/** A line never ends between the sign and the hundred. */
const timesHundred = ' ×\u00a0100'

const signs: Record<Reading, Wording> = {
  same: { between: '' },
  sum: { between: ' + ' },
  difference: { between: ' − ' },
  ratio: { between: ' ÷ ' },
  percentage: { between: ' ÷ ', after: timesHundred },
}

/** The same with the signs of programming languages, so that a machine can compute it. */
const plainSigns: Record<Reading, Wording> = {
  ...signs,
  difference: { between: ' - ' },
  ratio: { between: ' / ' },
  percentage: { between: ' / ', after: ' * 100' },
}

/** The formula of a figure in `unit` as a reader of `locale` says it: "A diviso B, per 100". */
export function formulaInWords(formula: Formula, unit: Unit, locale: Locale): FormulaPart[] {
  return written(formula, words[locale][readingOf(formula, unit)])
}

/** The formula with the signs of arithmetic: "A ÷ B × 100". */
export function formulaInSigns(formula: Formula, unit: Unit): FormulaPart[] {
  return written(formula, signs[readingOf(formula, unit)])
}

/** The formula as a machine reads it: "A / B * 100". */
export function formulaAsExpression(formula: Formula, unit: Unit): FormulaPart[] {
  return written(formula, plainSigns[readingOf(formula, unit)])
}

/**
 * The parts in one line, each operand as `write` has it: its label, or its
 * value as formatted for the reader.
 */
export function writeFormula(parts: FormulaPart[], write: (code: string) => string): string {
  return parts.map((part) => (part.type === 'text' ? part.text : write(part.code))).join('')
}

function readingOf({ operation, operands }: Formula, unit: Unit): Reading {
  if (operation === 'sum' && operands.length === 1) return 'same'
  if (operation === 'sum' || operation === 'difference') return operation
  return operation === 'share' || unit === 'percent' ? 'percentage' : 'ratio'
}

function written({ operands }: Formula, { before, between, after }: Wording): FormulaPart[] {
  const text = (words: string | undefined): FormulaPart[] => (words ? [{ type: 'text', text: words }] : [])
  return [
    ...text(before),
    ...operands.flatMap((code, place): FormulaPart[] => [
      ...(place > 0 ? text(between) : []),
      { type: 'operand', code },
    ]),
    ...text(after),
  ]
}
