import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { DataVersion } from '@/lib/citation/data-version'
import type { AffectedPlace, FieldChange, Wording } from '@/lib/correction/types'
import { datedEdition } from '@/lib/dated-edition'
import { type EditionKey, scopeOf } from '@/lib/read-scope'
import type { Both, Localised } from '@/lib/text'
import type { CorrectionRecord, CorrectionView } from '@/lib/views'
import type { Correction } from '@/payload-types'
import { cached } from './cached'
import { type Subject, subjectPath, subjectsOf } from './correction-addresses'
import { getEditions } from './editions'
import { inEveryLocale, isoDay, type Pair, readPublic, required } from './payload'

const readCorrections = cached(
  'corrections',
  async (key: EditionKey) => {
    const reading = scopeOf(key)
    // Nothing of a draft has been published, so nothing of it has been corrected.
    if (reading.kind === 'draft') return { notes: { it: [], en: [] }, records: { it: [], en: [] } }
    const { year } = reading
    const all = await readPublic('corrections', { where: { 'edition.year': { equals: year } }, sort: '-correctedOn' })
    const before = reading.kind === 'dated' ? reading.at.toISOString() : null
    const pairs = before ? all.filter(({ it }) => (it.at ?? it.correctedOn) <= before) : all
    return {
      notes: inEveryLocale(
        pairs.filter(({ it }) => !it.at),
        toCorrection,
      ),
      records: inEveryLocale(
        pairs.filter(({ it }) => it.at),
        (pair, locale) => toRecord(pair, locale, year),
      ),
    }
  },
  (key) => [cacheTags.corrections(key), cacheTags.figures(key), cacheTags.editions],
)

/** What the office reads differently from the approved document of an edition, newest first. */
export const getCorrections = async (locale: Locale, key: EditionKey): Promise<CorrectionView[]> =>
  (await readCorrections(key)).notes[locale]

/** What changed in an edition after its publication, newest first. */
export async function getRecords(locale: Locale, key: EditionKey): Promise<CorrectionRecord[]> {
  const records = (await readCorrections(key)).records[locale]
  if (records.length === 0) return []
  const find = await subjectsOf(locale, key)
  return records
    .map(({ slug, ...record }): CorrectionRecord => {
      const subject: Subject = { ...record, field: onlyField(record.changes) }
      return {
        ...record,
        places: record.places.map((place) => ({ ...place, path: find(place) })),
        path: record.kind === 'withdrawn' ? null : find(subject),
        previous:
          record.kind === 'addition'
            ? null
            : subjectPath(locale, subject, { edition: datedEdition(record.year, record.at), slug }),
      }
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** The same of every public edition. */
export async function getAllRecords(locale: Locale): Promise<CorrectionRecord[]> {
  const editions = await getEditions(locale)
  const found = await Promise.all(editions.map(({ year }) => getRecords(locale, year)))
  return found.flat().sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** A page opens where the change is, when it is in one place. */
const onlyField = (changes: { path: string }[]): string | null =>
  changes.length === 1 && changes[0] && !changes[0].path.includes('.') ? changes[0].path : null

const toCorrection = (pair: Pair<Correction>, locale: Locale): CorrectionView => ({
  place: required(pair, locale, (doc) => doc.place),
  oldValue: required(pair, locale, (doc) => doc.oldValue),
  newValue: required(pair, locale, (doc) => doc.newValue),
  reason: required(pair, locale, (doc) => doc.reason),
  figure: typeof pair[sourceLocale].figure === 'object' ? (pair[sourceLocale].figure?.code ?? null) : null,
  correctedOn: isoDay(pair[sourceLocale].correctedOn) ?? '',
})

type Unplaced = Omit<CorrectionRecord, 'path' | 'previous'> & { slug?: string }

function toRecord(pair: Pair<Correction>, locale: Locale, year: number): Unplaced {
  const { id, at, kind, collection, code, approvedBy, slugs } = pair[sourceLocale]
  const changes = (pair[sourceLocale].changes ?? []) as FieldChange[]
  const places = (pair[sourceLocale].places ?? []) as AffectedPlace[]
  const text = (of: (doc: Correction) => string | null | undefined) => required(pair, locale, of)
  return {
    id,
    at: at ?? '',
    kind: kind as CorrectionRecord['kind'],
    year,
    collection: collection ?? '',
    code: code ?? '',
    slug: (slugs as Both<string> | null)?.[locale],
    place: text((doc) => doc.place),
    changes: changes.flatMap(({ path, label, texts }) => {
      const wording = worded(texts, locale)
      return wording ? [{ path, label: label[locale], wording }] : []
    }),
    brief: { old: text((doc) => doc.oldValue).value, new: text((doc) => doc.newValue).value },
    reason: text((doc) => doc.reason),
    approvedBy: approvedBy ?? null,
    places: places.map((place) => ({
      collection: place.collection,
      code: place.code,
      field: place.field,
      label: place.label[locale],
      wording: place.texts[locale],
      path: null,
    })),
    versions: {
      before: (pair[sourceLocale].versionBefore ?? null) as DataVersion | null,
      after: (pair[sourceLocale].versionAfter ?? null) as DataVersion | null,
    },
  }
}

/** In the reader's language or, where only the other one changed, in that and marked so. */
function worded(texts: FieldChange['texts'], locale: Locale): Localised<Wording> | null {
  const own = texts[locale]
  if (own) return { value: own, lang: locale }
  const other: Locale = locale === 'it' ? 'en' : 'it'
  return texts[other] ? { value: texts[other], lang: other } : null
}
