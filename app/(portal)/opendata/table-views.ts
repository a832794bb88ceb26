import type { OpenTableView } from '@/components/data/open-table'
import type { Locale } from '@/i18n/locales'
import type { CataloguedFile } from '@/lib/opendata/catalogue/source'
import { formats } from '@/lib/opendata/formats'
import { filePath } from '@/lib/opendata/paths'
import type { OpenDataSource } from '@/lib/opendata/source'
import { openTables } from '@/lib/opendata/tables'

/** The tables of an edition as its page presents them, in the order of their files. */
export function openTableViews(locale: Locale, source: OpenDataSource, files: CataloguedFile[]): OpenTableView[] {
  const names = [...new Set(files.map(({ table }) => table))]
  return names.map((name) => {
    const { title, description, fields, ...table } = openTables[name]
    const examples = table.examples(source)
    return {
      name,
      title: title[locale],
      description: description[locale],
      rowCount: table.rowCount(source),
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
