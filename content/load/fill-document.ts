import type { Payload, PayloadRequest } from 'payload'
import { valueAt } from '@/collections/stored/fields'
import { findRow } from '@/collections/stored/rows'
import { updateWith } from '@/collections/stored/saves'
import type { Stored, Values } from '@/collections/stored/stored'
import { addVersion, deleteVersions, newestVersions, type Version } from '@/collections/stored/versions'
import { recordsIn } from '@/collections/translation/record-hooks'
import { textFieldsIn } from '@/collections/translation/translated'
import { locales, sourceLocale } from '@/i18n/locales'
import { passagesOf } from '@/lib/figure/mentions'
import type { RichContent } from '@/lib/text'
import { recordsAfter, stateOf, worstState } from '@/lib/translation/records'
import { bilingualTexts } from '@/lib/translation/texts'
import type { FilledCollection, LaterValue } from './later-values'

/**
 * How many fields of the document were filled, its public record and the
 * draft beside it counted as one.
 */
export async function fillDocument(
  payload: Payload,
  { collection, doc, values }: { collection: FilledCollection; doc: Stored; values: LaterValue[] },
  req: PayloadRequest,
): Promise<number> {
  const newest = await newestVersion(collection, doc.id, req)
  const draft = doc._status === 'published' && newest?.version._status === 'draft' ? newest : null
  const empty = values.filter(({ field }) => isEmpty(valueAt(doc, field)))
  // What is saved as the public record takes up the newest version:
  // the draft steps aside meanwhile.
  if (draft) await deleteVersions(collection, { id: { equals: draft.id } }, req)
  if (empty.length > 0) await save(payload, collection, doc, empty, req)
  if (draft) await putBack(payload, collection, draft, empty, req)
  return empty.length
}

/**
 * Through Payload's own validation and hooks, in each language, as
 * what it was: published or a draft.
 */
async function save(
  payload: Payload,
  collection: FilledCollection,
  doc: Stored,
  values: LaterValue[],
  req: PayloadRequest,
) {
  const isPublished = doc._status === 'published'
  for (const locale of locales) {
    // What is the same in both languages was saved with the first.
    const own = locale === sourceLocale ? values : values.filter(({ value }) => value.it !== value.en)
    if (own.length === 0) continue
    const data: Values = { _status: isPublished ? 'published' : 'draft' }
    for (const { field, value } of own) setAt(data, field, value[locale], doc)
    const how = { locale, draft: !isPublished, depth: 0, overrideAccess: true, req }
    await updateWith(payload, collection, doc.id, data, how)
  }
}

/**
 * The draft as it was, newer than the record again; what the record got, the draft gets too
 * where nothing was written in it.
 */
async function putBack(
  payload: Payload,
  collection: FilledCollection,
  { version, createdAt, autosave = false }: Version,
  values: LaterValue[],
  req: PayloadRequest,
) {
  const texts = textFieldsIn(payload.collections[collection].config)
  const { id, ...stored } = version
  const record = await findRow(collection, { id: { equals: id } }, req)
  const filled: Values = structuredClone(stored)
  for (const { field } of values)
    if (isEmpty(valueAt(stored, field))) setAt(filled, field, structuredClone(valueAt(record ?? {}, field)), stored)
  const [before, after] = [bilingualTexts(texts, stored), bilingualTexts(texts, filled)]
  const records = recordsAfter({ before, after, records: recordsIn(stored.translations) })
  const versionData = {
    ...filled,
    translations: records,
    translationState: worstState(after.map((text) => stateOf(text, records))),
  }
  const updatedAt = new Date().toISOString()
  await addVersion(collection, { parent: id, version: versionData, createdAt, updatedAt, autosave }, req)
}

async function newestVersion(collection: FilledCollection, id: string, req: PayloadRequest) {
  const asked = { where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 }
  const [found] = await newestVersions(collection, asked, req)
  return found ? { ...found, version: { ...found.version, id } } : null
}

/** A member of a group brings the rest of its group along, which a save would otherwise empty. */
function setAt(data: Values, field: string, value: unknown, stored: Values) {
  const [name = '', member] = field.split('.')
  if (!member) data[name] = value
  else data[name] = { ...(stored[name] as Values | null), ...(data[name] as Values | undefined), [member]: value }
}

/** Nobody has written anything, in any language. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  if ('root' in value) return passagesOf(value as RichContent).length === 0
  return (
    Object.keys(value).every((name) => locales.some((locale) => locale === name)) && Object.values(value).every(isEmpty)
  )
}
