import type { CollectionBeforeChangeHook, CollectionSlug, FieldHook, TextFieldSingleValidation } from 'payload'
import { locales } from '@/i18n/locales'
import { isSlug, reservedSlugs, toSlug } from '@/lib/routes'
import { idOf } from '../stored/id-of'
import { newestOf } from '../stored/newest'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'

/** An empty address is made from the title. */
export const slugFrom =
  (field: string): FieldHook =>
  ({ value, data }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    const title = data?.[field]
    return typeof title === 'string' && title ? toSlug(title) : value
  }

/**
 * One address leads to one page: unique in its language and edition,
 * never the name of a fixed page.
 */
export const slugIsFree: TextFieldSingleValidation = async (value, { collectionSlug, data, id, req }) => {
  if (!value) return say(req, 'Rules.writeAddressOfPage')
  if (!isSlug(value)) return say(req, 'Rules.useOnlyPlainLowerCase')
  const collection = collectionSlug as CollectionSlug
  if (collection === 'pages' && reservedSlugs.includes(value)) return say(req, 'Rules.isAddressOfSectionOf', { value })
  const edition = idOf((data as { edition?: unknown }).edition)
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { slug: { equals: value } },
        ...(edition ? [{ edition: { equals: edition } }] : []),
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    limit: 1,
    depth: 0,
    req,
  })
  const taken = docs[0] as { title?: string } | undefined
  if (!taken) return true
  return say(req, 'Rules.alreadyHasThisAddressChoose', { title: taken.title ?? value })
}

type Slugged = { slug?: Record<string, string>; formerSlugs?: Record<string, string[]>; _status?: string }

/**
 * When a published address changes, the old one is remembered in its language, so that
 * it leads to the new one for ever.
 */
export const rememberFormerSlugs: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published') return data
  const slug = collection.slug as CollectionSlug
  const published = await storedRow<Slugged>(slug, originalDoc.id, req)
  if (published?._status !== 'published') return data
  const latest = await newestOf<Slugged>(slug, originalDoc.id, req, { locale: 'all' })
  const former = { ...published.formerSlugs }
  for (const locale of locales) {
    const before = published.slug?.[locale]
    const after = locale === req.locale ? data.slug : latest?.slug?.[locale]
    if (!before || before === after) continue
    former[locale] = [...new Set([...(former[locale] ?? []), before])].filter((slug) => slug !== after)
  }
  return { ...data, formerSlugs: former }
}
