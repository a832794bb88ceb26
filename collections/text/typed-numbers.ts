import type { FlattenedField, PayloadRequest } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import { type IntendedNumber, isIntended, type NumberByHand, typedNumbersIn } from '@/lib/figure/typed-numbers'
import { type Fields, isLocalised, leavesOf, valuesAt } from '../stored/fields'
import { labelOf } from '../stored/labels'
import { newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { titleOf } from '../stored/titles'
import { collectionsReadWith } from './published-texts'
import { belongingTo, type TextCollection } from './texts'

type Numbered = Stored<{ intendedNumbers?: IntendedNumber[] | null }>

/** Texts, not addresses: a slug repeats words that are looked at where they are written. */
const isText = ({ name, type }: FlattenedField) =>
  type === 'richText' || type === 'textarea' || (type === 'text' && name !== 'slug')

/** Paths of the fields whose texts readers meet in each language. */
export const textFieldsOf = (config: Fields): string[] =>
  leavesOf(config).flatMap(({ field, path }) => (isText(field) && isLocalised(field) ? [path] : []))

/**
 * What stands at the path, in one language, of a document that was read in all; of every row
 * where the path goes through a list.
 */
export const textsAt = (doc: unknown, path: string, locale: Locale): unknown[] =>
  valuesAt(doc, path).map((value) => (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale])

/**
 * The numbers typed into the newest texts of an edition, drafts included; those of free
 * pages where it is the current one.
 */
export async function numbersByHand(edition: string, req: PayloadRequest): Promise<NumberByHand[]> {
  const found: NumberByHand[] = []
  for (const collection of await collectionsReadWith(edition, req)) {
    const where = belongingTo(collection, edition)
    const docs = await newestAmong<Numbered>(collection, where, req, { locale: 'all', limit: all })
    for (const doc of docs) found.push(...numbersOf(collection, doc, req))
  }
  return found
}

function numbersOf(collection: TextCollection, doc: Numbered, req: PayloadRequest): NumberByHand[] {
  const config = req.payload.collections[collection].config
  const title = titleOf(config, doc)
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
