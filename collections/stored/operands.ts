import * as figures from '@/lib/figure/operands-first'
import { idOf } from './id-of'

/** A figure with the formula it is computed by, if it has one. */
export type WithFormula = { formula?: { operation?: string | null; operands?: unknown[] | null } | null }

/** The ids of the figures a figure is computed from; none for one that is typed. */
export const operandsOf = ({ formula }: WithFormula): string[] =>
  formula?.operation ? (formula.operands ?? []).flatMap((operand) => idOf(operand) ?? []) : []

/**
 * Figures in an order in which each comes after those it is computed from; `circular`
 * are those that have no such order.
 */
export const operandsFirst = <T extends WithFormula & { id: string }>(all: T[]) =>
  figures.operandsFirst(all, { keyOf: ({ id }) => String(id), operandsOf })
