import { columnLetter, type RawRow } from './cells'
import { columnRules, type SheetColumn } from './columns'
import { filledCells } from './filled-cells'
import { longestNote } from './limits'
import { mergedProblems } from './merged-cells'
import { looksLikeNumber } from './numbers'
import { problemOf } from './problem-of'
import type { SheetProblem } from './report'
import { splitNumberIn } from './split-number'
import type { Table } from './table'

/**
 * What a table holds that would be lost, or taken for something else, without a word: cells under
 * no heading, numbers cut by a comma, merged cells, hidden rows and columns, letters that cannot be
 * read, notes that are not kept whole.
 */
export function layoutProblems(table: Table): SheetProblem[] {
  return [
    ...mergedProblems(table),
    ...hiddenColumns(table),
    ...hiddenRows(table),
    ...unheadedCells(table),
    ...table.rows.flatMap((row) => [...splitNumber(table, row), ...longNote(table, row)]),
    ...unreadableLetters(table),
  ]
}

const placeIn = ({ sheet }: Table, row: number, index: number | null) => ({
  sheet: sheet.name,
  row,
  column: index === null ? null : columnLetter(index),
})

/** What is for orientation only may be hidden. */
function hiddenColumns(table: Table): SheetProblem[] {
  return [...table.headings.places].flatMap(([column, index]) => {
    const isHidden = table.sheet.hidden.some(({ left, right }) => left <= index && index <= right)
    if (!isHidden || columnRules[column].use === 'shown') return []
    return [problemOf('hiddenColumn', placeIn(table, table.heading.row, index), columnRules[column].heading.it)]
  })
}

/** One word for rows that are hidden together. */
function hiddenRows(table: Table): SheetProblem[] {
  const { places } = table.headings
  const counts = [...places].filter(([column]) => ['key', 'written'].includes(columnRules[column].use))
  const runs: { from: number; to: number }[] = []
  for (const { row, cells, isHidden } of table.rows) {
    if (!isHidden || !counts.some(([, index]) => cells[index])) continue
    const last = runs.at(-1)
    if (last?.to === row - 1) last.to = row
    else runs.push({ from: row, to: row })
  }
  return runs.map(({ from, to }) =>
    problemOf('hiddenRows', placeIn(table, from, null), from === to ? String(from) : `${from}–${to}`),
  )
}

/**
 * A number beside those that count may be the one that was meant, and in a CSV what stands beyond
 * the headings was pushed there: errors. Any other column without a heading is told once.
 */
function unheadedCells(table: Table): SheetProblem[] {
  const { headings, sheet, rows } = table
  const last = Math.max(...headings.named)
  const amounts = new Set((['value', 'target'] as const).flatMap((column) => headings.places.get(column) ?? []))
  const told = new Set<number>()
  return rows.flatMap(({ row, cells }) => {
    const outside = filledCells(cells).filter(({ index }) => !headings.named.has(index))
    const surplus = outside.find(
      ({ cell, index }) => (sheet.name === null && index > last) || (amounts.has(index - 1) && looksLikeNumber(cell)),
    )
    if (surplus) return [problemOf('surplusCell', placeIn(table, row, surplus.index), surplus.cell.text)]
    const untold = outside.filter(({ index }) => !told.has(index))
    for (const { index } of untold) told.add(index)
    return untold.map(({ cell, index }) => problemOf('unheadedColumn', placeIn(table, row, index), cell.text))
  })
}

function splitNumber(table: Table, row: RawRow): SheetProblem[] {
  const split = table.delimiter === ',' ? splitNumberIn(row.cells, table.headings) : null
  return split ? [problemOf('splitNumber', placeIn(table, row.row, split.index), split.found)] : []
}

function longNote(table: Table, { row, cells }: RawRow): SheetProblem[] {
  const index = table.headings.places.get('note')
  const note = index === undefined ? undefined : cells[index]
  if (index === undefined || !note || note.text.length <= longestNote) return []
  return [problemOf('longNote', placeIn(table, row, index), note.text, { expected: longestNote })]
}

/** Once for a sheet: where one letter is broken most are. */
function unreadableLetters(table: Table): SheetProblem[] {
  const read = new Map([...table.headings.places].map(([column, index]): [number, SheetColumn] => [index, column]))
  for (const { row, cells } of table.rows) {
    const broken = filledCells(cells).find(({ cell, index }) => read.has(index) && cell.text.includes('\ufffd'))
    if (broken) return [problemOf('unreadableLetters', placeIn(table, row, broken.index), broken.cell.text)]
  }
  return []
}
