import { columnIndex, type Range, type RawSheet, UnreadableFileError } from './cells'
import { longestCell, mostElementsAside, mostRowsRead } from './limits'
import { type Attributes, scanXml } from './xml-scan'

/** A cell as its sheet writes it: what its text means depends on its type and style. */
export type WrittenCell = { type: string; style: number; text: string; formula: string | null }
export type WrittenRow = { row: number; cells: WrittenCell[]; isHidden: boolean }
export type WrittenSheet = Pick<RawSheet, 'merged' | 'hidden'> & { rows: WrittenRow[] }

const lastRow = 1_048_576
const lastColumn = 16_383

/**
 * Reads one sheet in a single pass. `budget` is how many filled cells there may still be; it is
 * told of each. Throws UnreadableFileError.
 */
export function readSheetXml(xml: string, budget: { take: () => void }): WrittenSheet {
  const rows = new Map<number, WrittenRow>()
  const sheet: WrittenSheet = { rows: [], merged: [], hidden: [] }
  let [row, column, aside] = [0, -1, 0]
  let [isData, isHiddenRow, isPronounced] = [false, false, false]
  let cell: WrittenCell | null = null
  let into: 'text' | 'formula' | null = null

  const openInData = (name: string, attributes: Attributes) => {
    if (name === 'row') {
      row = numberIn(attributes.r, row + 1, lastRow)
      column = -1
      isHiddenRow = isTrue(attributes.hidden) || (isTrue(attributes.customHeight) && Number(attributes.ht) === 0)
    } else if (name === 'c') {
      const [at, below] = attributes.r ? placeIn(attributes.r) : [column + 1, row]
      column = at
      row = below
      cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), text: '', formula: null }
    } else if (name === 'rPh') isPronounced = true
    else if (name === 'v' || (name === 't' && !isPronounced)) into = 'text'
    else if (name === 'f' && cell) {
      cell.formula = ''
      into = 'formula'
    }
  }

  const keep = (written: WrittenCell) => {
    if (written.text === '' && written.formula === null) return
    budget.take()
    const known = rows.get(row)
    if (!known && rows.size >= mostRowsRead) return
    const kept = known ?? { row, cells: [], isHidden: isHiddenRow }
    // Of two cells in one place every reader takes another.
    if (column in kept.cells) throw new UnreadableFileError('damaged')
    kept.cells[column] = written
    rows.set(row, kept)
  }

  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'sheetData') isData = true
      else if (isData) openInData(name, attributes)
      else {
        aside += 1
        if (aside > mostElementsAside) throw new UnreadableFileError('bomb')
        if (name === 'mergeCell') sheet.merged.push(rangeIn(attributes.ref))
        if (name === 'col' && (isTrue(attributes.hidden) || Number(attributes.width ?? 1) === 0))
          sheet.hidden.push({ left: Number(attributes.min) - 1, right: Number(attributes.max) - 1 })
      }
    },
    text: (words) => {
      if (!cell || !into) return
      const before = cell[into] ?? ''
      if (before.length <= longestCell * 8) cell[into] = before + words
    },
    close: (name) => {
      if (name === 'sheetData') isData = false
      else if (name === 'rPh') isPronounced = false
      else if (name === 'c' && cell) {
        keep(cell)
        cell = null
        into = null
      } else if (name === 'v' || name === 't' || name === 'f') into = null
    },
  })
  sheet.rows = [...rows.values()].sort((one, other) => one.row - other.row)
  return sheet
}

const isTrue = (word: string | undefined) => word === '1' || word === 'true'

function numberIn(text: string | undefined, otherwise: number, most: number): number {
  const number = text === undefined ? otherwise : Number(text)
  if (!Number.isInteger(number) || number < 1 || number > most) throw new UnreadableFileError('damaged')
  return number
}

/** Column from 0 and row from 1 of "B7". */
function placeIn(reference: string): [number, number] {
  const [, letters = '', digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  const column = columnIndex(letters)
  if (!(column <= lastColumn)) throw new UnreadableFileError('damaged')
  return [column, numberIn(digits, 0, lastRow)]
}

function rangeIn(reference = ''): Range {
  const [from = '', to = from] = reference.split(':', 2)
  const [[left, top], [right, bottom]] = [placeIn(from), placeIn(to)]
  return { top, bottom, left, right }
}
