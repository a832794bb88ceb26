import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { figureFields } from './figure-fields'
import { openFigures } from './figures-json'
import { initiativeFields } from './initiative-fields'
import { openInitiatives } from './initiatives-json'
import { notesSheet } from './notes-sheet'
import { newestOf, type OpenDataSource, openDataHeader } from './source'
import { tableSheet } from './table-sheet'
import { openTables, type TableName } from './tables'

/** `figures.xlsx`: a sheet of figures and one of notes. */
export function figuresXlsx(source: OpenDataSource): Promise<Uint8Array> {
  const sheet = tableSheet({
    name: 'figures',
    fields: figureFields,
    rows: openFigures(source),
    header: openDataHeader(source),
    measuredBy: (figure) => figure,
  })
  return workbook('figures', sheet, source)
}

/** `initiatives.xlsx`: a sheet of initiatives and one of notes. */
export function initiativesXlsx(source: OpenDataSource): Promise<Uint8Array> {
  const sheet = tableSheet({
    name: 'initiatives',
    fields: initiativeFields,
    rows: openInitiatives(source),
    header: openDataHeader(source),
    measuredBy: () => null,
  })
  return workbook('initiatives', sheet, source)
}

/** The same content gives the same bytes: what a file says of its own making is when its content last changed. */
function workbook(table: TableName, sheet: WriteSheet, source: OpenDataSource): Promise<Uint8Array> {
  const { title, description, keywords } = openTables[table]
  const { edition, about } = source
  const modified = new Date(newestOf(edition, source[table].it))
  return writeXlsx({
    sheets: [sheet, notesSheet(table, source)],
    properties: {
      title: `${title.it} ${edition.year} / ${title.en} ${edition.year}`,
      subject: about.title.it,
      description: `${description.it} / ${description.en}`,
      creator: about.publisher,
      company: about.publisher,
      keywords: [...keywords.it, ...keywords.en].join(', '),
      created: modified,
      modified,
      custom: { Language: 'it, en', Licence: source.licence, Edition: edition.year, 'Data date': edition.dataDate },
    },
  })
}
