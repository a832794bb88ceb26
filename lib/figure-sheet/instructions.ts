import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { headingStyle } from '../opendata/table-sheet'
import { columnRules, instructionsName, sheetColumns } from './columns'

const wrapped: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

/** How to fill the sheet in, in both languages: each column and the few rules. */
export function instructionSheet(): WriteSheet {
  const lines: string[][] = [
    ['Colonna', 'Column', 'Come si usa', 'How it is used'],
    ...sheetColumns.map((column) => {
      const { heading, meaning } = columnRules[column]
      return [heading.it, heading.en, meaning.it, meaning.en]
    }),
    [],
    ...rules,
  ]
  const cells = new Map<string, Partial<Cell>>()
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value) cells.set(`${row},${column}`, { value, style: row === 0 ? headingStyle : wrapped })
    })
  })
  return {
    name: instructionsName,
    cells,
    columns: [24, 18, 70, 70].map((width) => ({ width })),
    freezePane: { rows: 1 },
  }
}

const rules: string[][] = [
  [
    'Numeri',
    'Numbers',
    'Numeri veri, oppure testo come 254.774.002,77 o 254,774,002.77; le percentuali come si leggono: 98,72 oppure 98,72%. «1.234» vale milleduecentotrentaquattro o uno virgola due a seconda di come è scritto il resto del file, e la prova lo dice.',
    'Real numbers, or text such as 254.774.002,77 or 254,774,002.77; percentages as they are read: 98.72 or 98.72%. “1.234” is worth more or less depending on how the rest of the file is written, and the dry run says so.',
  ],
  [
    'Celle vuote',
    'Empty cells',
    'Una cella vuota non cambia niente. Per togliere un valore si scrive «–» oppure «n.d.».',
    'An empty cell changes nothing. To remove a value write “–” or “n/a”.',
  ],
  [
    'Righe e colonne',
    'Rows and columns',
    'Le righe e le colonne possono stare in qualunque ordine, anche su più fogli; le righe che mancano non cambiano niente.',
    'Rows and columns may stand in any order, over several sheets too; rows that are left out change nothing.',
  ],
  [
    'Celle grigie',
    'Grey cells',
    'Servono a orientarsi e non si importano. La protezione del foglio è senza password.',
    'They are for orientation and are not imported. The sheet is protected without a password.',
  ],
]
