import type { OpenTableView } from '@/components/data/open-table'
import type { Locale } from '@/i18n/locales'
import type { CataloguedFile } from '@/lib/opendata/catalogue/source'
import { fieldExamples } from '@/lib/opendata/examples'
import { figureFields } from '@/lib/opendata/figure-fields'
import { openFigures } from '@/lib/opendata/figures-json'
import { formats } from '@/lib/opendata/formats'
import { initiativeFields } from '@/lib/opendata/initiative-fields'
import { openInitiatives } from '@/lib/opendata/initiatives-json'
import { filePath } from '@/lib/opendata/paths'
import { type OpenDataSource, openDataHeader } from '@/lib/opendata/source'
import { openTables, type TableName } from '@/lib/opendata/tables'

/** An example of each field, by table, from what is published now. */
const examplesOf: Record<TableName, (source: OpenDataSource) => Record<string, string>> = {
  figures: (source) =>
    fieldExamples(figureFields, openFigures(source), openDataHeader(source), (figure) => figure.unit),
  initiatives: (source) => fieldExamples(initiativeFields, openInitiatives(source), openDataHeader(source), () => null),
}

/** The tables of an edition as its page presents them, in the order of their files. */
export function openTableViews(locale: Locale, source: OpenDataSource, files: CataloguedFile[]): OpenTableView[] {
  const names = [...new Set(files.map(({ table }) => table))]
  return names.map((name) => {
    const { title, description, fields } = openTables[name]
    const examples = examplesOf[name](source)
    return {
      name,
      title: title[locale],
      description: description[locale],
      rowCount: source[name].it.length,
      fields: fields.map((field) => ({ ...field, example: examples[field.name] })),
      files: files
        .filter(({ table }) => table === name)
        .map((file) => ({
          format: formats[file.format].name,
          href: filePath(source.edition.year, file.name),
          byteSize: file.byteSize,
        })),
    }
  })
}
