import { type Locale, sourceLocale } from '@/i18n/locales'
import type { RichContent } from '../text'
import { toBlocks } from './blocks'
import { toMarkup } from './markup'

/** The language that is compared with the source. */
export const targetLocale: Locale = 'en'

/**
 * `plain` is a line or some lines, `list` several short texts, `rich` what
 * the editor of long texts stores.
 */
export type TextKind = 'plain' | 'list' | 'rich'

/** A field whose texts differ by language; `path` leaves rows of lists out: `acts.subject`. */
export type TextField = { path: string; kind: TextKind }

/** One text in both languages. `field` names the row too: `acts.66f0….subject`. */
export type Bilingual = { path: string; field: string; kind: TextKind; source: unknown; target: unknown }

/** Every text of a document that was read in all languages. */
export function bilingualTexts(fields: TextField[], doc: unknown): Bilingual[] {
  return fields.flatMap(({ path, kind }) =>
    valuesAt(path.split('.'), doc, []).map(({ field, value }) => ({
      path,
      field,
      kind,
      source: (value as Localised)?.[sourceLocale],
      target: (value as Localised)?.[targetLocale],
    })),
  )
}

type Localised = Partial<Record<Locale, unknown>> | null | undefined

/** The same texts once a change in one language is stored; what the change does not name stays. */
export function textsAfter(fields: TextField[], before: Bilingual[], data: unknown, locale: string): Bilingual[] {
  const side = locale === sourceLocale ? 'source' : locale === targetLocale ? 'target' : null
  if (!side) return before
  return fields.flatMap(({ path, kind }) =>
    valuesAt(path.split('.'), data, []).map(({ field, value }) => {
      const known = before.find((text) => text.field === field)
      const { source, target } = known ?? { source: undefined, target: undefined }
      const was = { path, field, kind, source, target }
      return value === undefined ? was : { ...was, [side]: value }
    }),
  )
}

/** Rows that have no id yet cannot be told apart, and have no history either. */
function valuesAt([name = '', ...rest]: string[], at: unknown, above: string[]): { field: string; value: unknown }[] {
  const value = (at as Record<string, unknown> | null | undefined)?.[name]
  if (rest.length === 0) return [{ field: [...above, name].join('.'), value }]
  if (!Array.isArray(value)) return valuesAt(rest, value, [...above, name])
  return value.flatMap((row: { id?: unknown }) =>
    row?.id ? valuesAt(rest, row, [...above, name, String(row.id)]) : [],
  )
}

/**
 * What a text says, so that two that read the same are the same: figures by code and form and not
 * by value, without what readers do not see (ids, kinds of blanks). Long texts in their written
 * form. Empty when there is nothing to read.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return squeezed(value)
  if (Array.isArray(value)) return value.map(canonicalText).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null || !('root' in value)) return ''
  return squeezed(toMarkup(toBlocks(value as RichContent).blocks))
}

/** Records hold lines with other ends in them as they were. */
function squeezedLine(line: string): string {
  if (/[\r\u2028\u2029]/.test(line)) return line
  const [indent = ''] = /^ */.exec(line) ?? []
  return indent + line.slice(indent.length).replace(/\s+/g, ' ').trim()
}

const squeezed = (text: string) => text.normalize('NFC').split('\n').map(squeezedLine).join('\n').trim()
