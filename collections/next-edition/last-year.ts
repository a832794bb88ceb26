import type { PayloadRequest } from 'payload'
import type { Definition } from '@/lib/figure/definition-change'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { type Row, readFrom, rowsOf } from '../figure/derive-value'
import { type FigureRow, publicReadingsAmong } from '../figure/resolved-figures'
import { operandsOf } from '../stored/operands'

/** A figure as the edition before has it: how it reads there, and what it measures. */
export type LastYears = { reading: ResolvedFigure; definition: Definition }

/** The public figures of an edition by their code. */
export async function lastYearsFigures(edition: string, req: PayloadRequest): Promise<Map<string, LastYears>> {
  const all = await rowsOf<FigureRow>(edition, req, { ...readFrom, description: true })
  const rows = all.filter(({ _status }) => _status === 'published')
  const definitions = new Map(rows.map((row) => [row.code, row]))
  const codeOf = codesById(rows)
  const found = publicReadingsAmong(all, null).flatMap((reading): [string, LastYears][] => {
    const row = definitions.get(reading.code)
    return row ? [[reading.code, { reading, definition: toDefinition(row, codeOf) }]] : []
  })
  return new Map(found)
}

export const codesById = (rows: { id: string; code: string }[]) =>
  new Map(rows.map(({ id, code }) => [String(id), code]))

/** What a figure that was read in all languages measures; operands by code. */
export function toDefinition(row: Row | object, codeOf: Map<string, string>): Definition {
  const { label, description, unit, formula, target } = row as Definition & Pick<Row, 'formula'>
  const operands = operandsOf({ formula }).flatMap((id) => codeOf.get(id) ?? [])
  return { label, description, unit, target, formula: { operation: formula?.operation, operands } }
}
