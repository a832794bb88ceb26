import { writeXlsx } from 'hucre/xlsx'
import { notesSheet } from './notes-sheet'
import type { OpenDataSource } from './source'
import { openTables, type TableName } from './tables'

/**
 * A table as a spreadsheet: a sheet of its rows and one of notes. The same content gives the same
 * bytes: what a file says of its own making is when its content last changed.
 */
export function tableXlsx(name: TableName, source: OpenDataSource): Promise<Uint8Array> {
  const table = openTables[name]
  const { title, description, keywords } = table
  const { edition, about } = source
  const modified = new Date(table.modified(source))
  return writeXlsx({
    sheets: [table.sheet(name, source), notesSheet(name, source)],
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
