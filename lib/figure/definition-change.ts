import { sourceLocale } from '@/i18n/locales'
import type { Both } from '../text'
import { isBorrowed, toTarget } from './target'
import type { Operation, Target, Unit } from './types'

/**
 * What a figure measures, apart from how much: formulas name their operands by code, so
 * that two editions can be compared.
 */
export type Definition = {
  label?: Partial<Both<string | null>> | null
  description?: Partial<Both<string | null>> | null
  unit: Unit
  formula?: { operation?: Operation | null; operands?: string[] | null } | null
  target?: { [field in keyof Target]?: Target[field] | null } | null
}

export const definedBy = ['label', 'unit', 'formula', 'target', 'description'] as const
export type DefinedBy = (typeof definedBy)[number]

/**
 * The parts of a figure's definition that differ from those of the same figure in the edition
 * before; none where nothing does. Texts are compared in the source language, blanks aside: a new
 * translation defines nothing anew. The order of what is added up does not count, that of a
 * difference, a ratio or a share does.
 */
export function definitionChange(figure: Definition, previous: Definition): DefinedBy[] {
  return definedBy.filter((part) => written(part, figure) !== written(part, previous))
}

function written(part: DefinedBy, definition: Definition): string {
  if (part === 'unit') return definition.unit
  if (part === 'formula') return writtenFormula(definition.formula)
  if (part === 'target') {
    const target = toTarget(definition.target)
    if (!target) return ''
    // What it says without the last word is what it said before there was one.
    return JSON.stringify([target.value, target.year, target.direction, ...(isBorrowed(target) ? [target.basis] : [])])
  }
  return definition[part]?.[sourceLocale]?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
}

function writtenFormula(formula: Definition['formula']): string {
  if (!formula?.operation) return ''
  const operands = [...(formula.operands ?? [])]
  return JSON.stringify([formula.operation, ...(formula.operation === 'sum' ? operands.sort() : operands)])
}
