import type { Locale } from '@/i18n/locales'
import { type Check, checksOf, type OutcomeWord } from '../figure/check'
import { roomFor } from '../figure/check-words'
import { reconciled } from '../figure/coverage'
import { type FormulaPart, formulaAsExpression, formulaInWords, writeFormula } from '../figure/explain-formula'
import { type FigureIndex, figureIndex } from '../figure/lookup'
import { toPlainEuro } from '../figure/money'
import type { Figure } from '../figure/types'
import { toPlainNumber } from '../number/plain-number'
import { pathTo } from '../routes'
import type { Both } from '../text'
import { openFigures } from './figures-json'
import type { OpenFigure } from './open-objects'
import { inEach, type OpenDataSource, type OpenText } from './source'

/**
 * A figure done again, as published for reuse: the formula with its numbers, both sides of
 * its checks, and their distance.
 */
export type OpenReconciliation = Omit<OpenFigure, 'url'> & {
  /**
   * The formula in each language; null without a formula, or while a name in it is not translated.
   */
  words: OpenText | null
  /**
   * The formula with its numbers, for a machine to compute: `13 / 52 * 100`. Null
   * when a number is not available.
   */
  expression: string | null
  operands: { code: string; value: string }[]
  printed: { difference: number; tolerance: number } | null
  outcome: { document: OutcomeWord; computed: OutcomeWord } | null
  signed: Figure['signed']
  /** The address of the computation, not of the figure. */
  url: Both<string>
}

/**
 * Every figure under a check or computed from others, in the order of the figures. Throws
 * UnknownFigureError as `openFigures` does.
 */
export function openReconciliation(source: OpenDataSource): OpenReconciliation[] {
  const index = inEach((locale) => figureIndex(source.figures[locale]))
  const openOf = new Map(openFigures(source).map((figure) => [figure.code, figure]))
  return reconciled(source.figures.it).flatMap((figure) => {
    const open = openOf.get(figure.code)
    if (!open) return []
    const { formula, unit, signed } = figure
    const checks = checksOf(figure)
    const url = inEach(
      (locale) =>
        `${source.absoluteUrl(pathTo(locale, 'reconciliation', { edition: source.edition.year }))}#${figure.code}`,
    )
    return {
      ...open,
      words:
        formula && wordsOf(inEach((locale) => named(formulaInWords(formula, unit, locale), index[locale], locale))),
      expression: formula && expressionOf(formulaAsExpression(formula, unit), index.it),
      operands: (formula?.operands ?? []).map((code) => ({ code, value: plainValue(index.it.get(code)) ?? '' })),
      printed: printedOf(checks, figure),
      outcome: outcomeOf(checks),
      signed,
      url,
    }
  })
}

const wordsOf = (texts: OpenText): OpenText | null => (texts.it === null && texts.en === null ? null : texts)

/**
 * Null while the name of an operand is not in the language: a file cannot mark a word as foreign.
 */
function named(parts: FormulaPart[], figures: FigureIndex, locale: Locale): string | null {
  const isForeign = parts.some((part) => part.type === 'operand' && figures.get(part.code).label.lang !== locale)
  return isForeign ? null : writeFormula(parts, (code) => figures.get(code).label.value)
}

function expressionOf(parts: FormulaPart[], figures: FigureIndex): string | null {
  const isKnown = parts.every((part) => part.type === 'text' || figures.get(part.code).value !== null)
  return isKnown ? writeFormula(parts, (code) => plainValue(figures.get(code)) ?? '') : null
}

/** As machines read it, money with its cents. */
function plainValue({ value, unit }: Figure): string | null {
  if (value === null) return null
  return unit === 'EUR' ? toPlainEuro(value) : toPlainNumber(value)
}

function printedOf(checks: Check[], { unit }: Figure): OpenReconciliation['printed'] {
  const check = checks.find(({ kind }) => kind === 'printed')
  return check?.kind === 'printed' ? { difference: check.difference, tolerance: roomFor(check.tolerance, unit) } : null
}

function outcomeOf(checks: Check[]): OpenReconciliation['outcome'] {
  const check = checks.find(({ kind }) => kind === 'outcome')
  return check?.kind === 'outcome' ? { document: check.expected, computed: check.actual } : null
}
