import type { FigureData } from '@/content/types'
import { type Fraction, fraction, half, isAtLeast, isWithin, minus, percentOf, plus } from './fraction'

/**
 * What the approved document declares of its own figures: that a figure follows from others and is
 * printed so, or that a target is reached. Told with exact fractions, apart from the code of the
 * portal, which is held against it in tests.
 */
export type Relation = { code: string; kind: 'printed' | 'outcome' }
export type Edition = ReadonlyMap<string, FigureData>

export function relationsOf(edition: Edition): Relation[] {
  return [...edition.values()].flatMap(({ code, stated, target, value, formula }): Relation[] => {
    // Of what has no value nothing can be said.
    if (value === undefined && !formula) return []
    return [
      ...(stated ? [{ code, kind: 'printed' as const }] : []),
      ...(target?.stated && target.value !== undefined && target.basis !== 'otherIndicator'
        ? [{ code, kind: 'outcome' as const }]
        : []),
    ]
  })
}

/** What a figure is worth by its formula. */
export function exactly(edition: Edition, code: string): Fraction {
  const { formula, value } = figureIn(edition, code)
  if (!formula) {
    if (value === undefined) throw new Error(`${code} has neither value nor formula`)
    return fraction(value)
  }
  const [first, ...rest] = formula.operands.map((operand) => exactly(edition, operand))
  if (!first) throw new Error(`${code} has no operands`)
  if (formula.operation === 'sum') return rest.reduce(plus, first)
  if (formula.operation === 'difference') return rest.reduce(minus, first)
  return percentOf(first, rest[0] as Fraction)
}

/**
 * Whether the document holds to what it declares: within half of the last printed digit, or on
 * the side of the target it names.
 */
export function holds(edition: Edition, { code, kind }: Relation): boolean {
  const { stated, target } = figureIn(edition, code)
  const value = exactly(edition, code)
  if (kind === 'printed') {
    if (!stated) throw new Error(`${code} is printed nowhere`)
    return isWithin(minus(value, fraction(stated.value)), half(fraction(stated.precision)))
  }
  if (target?.value === undefined) throw new Error(`${code} has no target`)
  const limit = fraction(target.value)
  const isReached = target.direction === 'atLeast' ? isAtLeast(value, limit) : isAtLeast(limit, value)
  return isReached === (target.stated === 'reached')
}

/** The figures a relation is about: its own and, step by step, all it is computed from. */
export function concerned(edition: Edition, { code }: Relation): string[] {
  const operands = figureIn(edition, code).formula?.operands ?? []
  return [code, ...operands.flatMap((operand) => concerned(edition, { code: operand, kind: 'printed' }))]
}

function figureIn(edition: Edition, code: string): FigureData {
  const figure = edition.get(code)
  if (!figure) throw new Error(`No figure ${code}`)
  return figure
}
