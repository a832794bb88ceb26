import type { RawRow } from './cells'
import { columnRules, type Headings, type SheetColumn } from './columns'
import { visibleText } from './visible-text'

/**
 * Where commas part the columns, a number with a comma that nobody put in quotes becomes
 * two cells: 297276053,65 is a value and a note "65". Gives the column and both halves;
 * null where nothing looks like it.
 */
export function splitNumberIn(cells: RawRow['cells'], headings: Headings): { index: number; found: string } | null {
  for (const column of ['value', 'target'] as const) {
    const index = headings.places.get(column)
    // Under no heading it is told already.
    if (index === undefined || !headings.named.has(index + 1)) continue
    const [first, second] = [cells[index], cells[index + 1]]
    if (!first || !second || first.isQuoted || second.isQuoted) continue
    const [head, tail] = [visibleText(first.text), visibleText(second.text)]
    if (whole.test(head) && isTail(tail, columnAfter(headings, index + 1), grouped.test(head)))
      return { index, found: `${head},${tail}` }
  }
  return null
}

/** What may stand before a decimal comma, or before one that groups thousands. */
const whole = /^(?:(?:€|eur|euro)\s?)?[+−–-]?\s?(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/i
/** Whoever groups thousands with points or blanks writes decimals with a comma. */
const grouped = /\d[.\s]\d/

const decimals = /^\d+\s?(?:%|€|eur|euro)?$/i
/** Decimals, or three more digits with whatever follows them. */
const short = /^\d{1,3}(?:\.\d+)?\s?(?:%|€|eur|euro)?$/i

/**
 * Of a column whose cells are no such numbers, or of which nothing is
 * known. A bare number is no note.
 */
function isTail(text: string, column: SheetColumn | null, isGrouped: boolean): boolean {
  if (column === null) return isGrouped ? decimals.test(text) : /^\d\d$/.test(text)
  const { use } = columnRules[column]
  if (use !== 'kept' && use !== 'shown') return false
  if (column === 'axis') return /^\d\d\d?$/.test(text)
  return short.test(text) || (column === 'note' && decimals.test(text))
}

const columnAfter = ({ places }: Headings, index: number): SheetColumn | null =>
  [...places].find(([, place]) => place === index)?.[0] ?? null
