import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import { pathTo } from '../routes'
import { tableCitation } from './citation'
import { kindWords } from './field'
import { apiDescriptionPath, filePath } from './paths'
import { inEach, type OpenDataSource } from './source'
import { headingStyle } from './table-sheet'
import { openTables, type TableName } from './tables'

type Line = { cells: string[]; style?: CellStyle }

const bold: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } }
const plain: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

/**
 * What a reader of the table needs beside it, in both languages: what it is,
 * where it comes from, each column.
 */
export function notesSheet(table: TableName, source: OpenDataSource): WriteSheet {
  const lines: Line[] = [
    { cells: ['', 'Italiano', 'English'], style: headingStyle },
    ...facts(table, source).map((cells) => ({ cells })),
    { cells: [] },
    { cells: ['column', 'Significato', 'Meaning', 'Tipo / Type', 'Valori / Values', 'JSON'], style: headingStyle },
    ...openTables[table].fields.map((field) => ({
      cells: [
        field.name,
        field.meaning.it,
        field.meaning.en,
        `${kindWords[field.kind].it} / ${kindWords[field.kind].en}`,
        field.values?.join(', ') ?? '',
        field.json,
      ],
    })),
  ]
  const cells = new Map<string, Partial<Cell>>()
  lines.forEach(({ cells: values, style }, row) => {
    values.forEach((value, column) => {
      if (value !== '') cells.set(`${row},${column}`, { value, style: style ?? (column === 0 ? bold : plain) })
    })
  })
  return {
    name: 'notes',
    cells,
    columns: [24, 70, 70, 36, 44, 18].map((width) => ({ width })),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Name, Italian, English. */
function facts(table: TableName, source: OpenDataSource): string[][] {
  const { edition, about, absoluteUrl } = source
  const { title, description } = openTables[table]
  const pages = inEach((locale) => absoluteUrl(pathTo(locale, 'data', { edition: edition.year })))
  const approved = inEach((locale) => [edition.approvedOn, about.approvedBy?.[locale]].filter(Boolean).join(', '))
  const file = absoluteUrl(filePath(edition.year, `${table}.xlsx`))
  return [
    ['Titolo / Title', `${title.it} ${edition.year}`, `${title.en} ${edition.year}`],
    ['Contenuto / Content', description.it, description.en],
    ['Relazione / Report', about.title.it, about.title.en],
    ['Base giuridica / Legal basis', about.legalBasis.it, about.legalBasis.en],
    ['Dati al / Data as of', edition.dataDate, edition.dataDate],
    ['Approvazione / Approval', approved.it, approved.en],
    ['Editore / Publisher', about.publisher, about.publisher],
    ['Licenza / Licence', `${source.licenceName}, ${source.licence}`, `${source.licenceName}, ${source.licence}`],
    ['Da citare / Cite as', tableCitation(table, source).it, tableCitation(table, source).en],
    ['Pagina / Page', pages.it, pages.en],
    ['File', file, file],
    ['API (OpenAPI)', absoluteUrl(apiDescriptionPath), absoluteUrl(apiDescriptionPath)],
    [
      'Numeri / Numbers',
      'I numeri sono numeri e le date sono date. Gli importi sono in euro, esatti al centesimo. Le percentuali sono scritte come si leggono: la cella contiene 98,72 e mostra 98,72%; per farne una quota si divide per 100. Le percentuali calcolate hanno più decimali di quelli mostrati. Una cella vuota vuol dire non disponibile, mai zero.',
      'Numbers are numbers and dates are dates. Amounts are in euro, exact to the cent. Percentages are written as they are read: the cell holds 98.72 and shows 98.72%; divide by 100 to get a ratio. Computed percentages have more decimals than are shown. An empty cell means not available, never zero.',
    ],
  ]
}
