/**
 * The columns of the financial table in their order, with the letters the approved document gives
 * them. A rate is measured on the step before: `ratio` is how the document writes it.
 */
export const financialColumns = [
  { name: 'allocation', letter: 'A', ratio: null },
  { name: 'programmed', letter: 'B', ratio: null },
  { name: 'programmed-rate', letter: 'C', ratio: 'B/A' },
  { name: 'committed', letter: 'D', ratio: null },
  { name: 'committed-rate', letter: 'E', ratio: 'D/B' },
  { name: 'paid', letter: 'F', ratio: null },
  { name: 'paid-rate', letter: 'G', ratio: 'F/D' },
  { name: 'certified', letter: 'H', ratio: null },
  { name: 'certified-rate', letter: 'I', ratio: 'H/F' },
] as const

/**
 * A table drawn as blocks is a table to nobody who does not see it,
 * unless each part says what it is.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
