import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import { type IntendedNumber, isIntended, type NumberByHand, typedNumbersIn } from '@/lib/figure/typed-numbers'
import { collectionsReadWith, type InAllLanguages, inAllLanguages, titleOf } from './all-languages'
import { belongingTo, labelOf, type TextCollection } from './texts'

type Config = Pick<SanitizedCollectionConfig, 'flattenedFields'>
type Doc = InAllLanguages & { intendedNumbers?: IntendedNumber[] | null }

/** Texts, not addresses: a slug repeats words that are looked at where they are written. */
const isText = ({ name, type }: FlattenedField) =>
  type === 'richText' || type === 'textarea' || (type === 'text' && name !== 'slug')

/** Paths of the fields whose texts readers meet in each language. */
export function textFieldsOf({ flattenedFields }: Config, parent = ''): string[] {
  return flattenedFields.flatMap((field) => {
    const path = parent + field.name
    if ('flattenedFields' in field) return textFieldsOf(field, `${path}.`)
    return isText(field) && 'localized' in field && field.localized ? [path] : []
  })
}

/** What stands at the path, in one language, of a document that was read in all; of every row where the path goes through a list. */
export function textsAt(doc: unknown, path: string, locale: Locale): unknown[] {
  const [name = '', ...rest] = path.split('.')
  const value = (doc as Record<string, unknown> | null | undefined)?.[name]
  if (rest.length === 0) return [(value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale]]
  const rows = Array.isArray(value) ? value : [value]
  return rows.flatMap((row) => textsAt(row, rest.join('.'), locale))
}

/** The numbers typed into the newest texts of an edition, drafts included; those of free pages where it is the current one. */
export async function numbersByHand(edition: string, req: PayloadRequest): Promise<NumberByHand[]> {
  const found: NumberByHand[] = []
  for (const collection of await collectionsReadWith(edition, req)) {
    const docs = await inAllLanguages(collection, belongingTo(collection, edition), req, { draft: true })
    for (const doc of docs) found.push(...numbersOf(collection, doc as Doc, req))
  }
  return found
}

function numbersOf(collection: TextCollection, doc: Doc, req: PayloadRequest): NumberByHand[] {
  const config = req.payload.collections[collection].config
  const title = titleOf(doc, config.admin.useAsTitle ?? 'id')
  return textFieldsOf(config).flatMap((field) =>
    locales.flatMap((locale) =>
      typedNumbersIn(textsAt(doc, field, locale)).map(({ number, excerpt }) => ({
        collection,
        id: String(doc.id),
        title,
        field,
        label: labelOf(config, field, req),
        locale,
        number,
        excerpt,
        isIntended: isIntended({ field, locale, number }, doc.intendedNumbers ?? []),
      })),
    ),
  )
}
