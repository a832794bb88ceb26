import type { PayloadRequest, RequestContext, SanitizedCollectionConfig } from 'payload'
import { everyLanguage, type Locale, sourceLocale } from '@/i18n/locales'
import { inEveryLanguage } from '@/i18n/office'
import type { AffectedPlace, CorrectionKind, FieldChange } from '@/lib/correction/types'
import type { Both } from '@/lib/text'
import { contextWith, type PublicState, saveContext } from '../context/save-context'
import { isolatedRequest } from '../stored/isolated-request'
import type { Pair } from '../stored/public-pairs'
import { findRow } from '../stored/rows'
import { createWith, updateWith } from '../stored/saves'
import { titleOfPair } from '../stored/titles'
import { wholeOf } from './changes'
import { locationOf } from './naming'

/**
 * In the context of the only writes that a record is made by; no request from outside can set it.
 */
const writer = Symbol('writes a correction')
export const isRecordWriter = (context: RequestContext): boolean => saveContext(context).recordWriter === writer

export type Recorded = {
  kind: CorrectionKind
  changes: FieldChange[]
  places: AffectedPlace[]
  reason: Both<string>
  edition: string
  document: string
  before: PublicState
  after: PublicState
  /** Id of the account that wrote what is published; null when it is not known. */
  editedBy: string | null
}

/**
 * The instant of a change. Never a full second: its address drops what
 * is less, and leads to before it.
 */
function instant(): string {
  const now = new Date()
  if (now.getUTCMilliseconds() === 0) now.setUTCMilliseconds(1)
  return now.toISOString()
}

/**
 * Writes the record of a change and what was public until then, in the transaction of the change.
 */
export async function writeRecord(config: SanitizedCollectionConfig, recorded: Recorded, req: PayloadRequest) {
  const { kind, changes, places, reason, edition, document, before, after, editedBy } = recorded
  const pair = (after.pair ?? before.pair) as Pair<Record<string, unknown>>
  const at = instant()
  const approver = req.user ? String(req.user.id) : null
  const author = editedBy ?? approver
  const texts = everyLanguage((locale) => ({
    place: locationOf(config, pair, locale),
    ...summary(config, recorded, locale),
    reason: reason[locale] || inEveryLanguage('Corrections.minorEdit')[locale],
  }))
  const data = {
    edition,
    kind,
    isPublic: kind !== 'minor',
    at,
    correctedOn: at,
    collection: config.slug,
    document,
    code: String(pair[sourceLocale].code ?? pair[sourceLocale].year ?? ''),
    slugs: slugsOf(before.pair ?? pair),
    changes,
    places,
    approvedBy: publicName(await nameOf(approver, req)),
    approvedByUser: approver,
    editedBy: await nameOf(author, req),
    editedByUser: author,
    versionBefore: before.version,
    versionAfter: after.version,
    _status: 'published' as const,
  }
  const options = { overrideAccess: true, depth: 0 } as const
  const asked = () =>
    ({
      ...isolatedRequest(req),
      i18n: req.i18n,
      context: contextWith({ recordWriter: writer }),
    }) as Partial<PayloadRequest>
  const { payload } = req
  const inSource = { ...options, locale: sourceLocale, req: asked() }
  const { id } = await createWith(payload, 'corrections', { ...data, ...texts.it }, inSource)
  const inOther = { ...options, locale: 'en' as const, req: asked() }
  await updateWith(payload, 'corrections', id, { ...texts.en, _status: 'published' }, inOther)
  const state = { edition, collection: config.slug, document, until: at, correction: id, data: before.pair }
  await createWith(payload, 'published-states', state, { ...options, req: asked() })
}

/**
 * In each language; the source language's serves where the other has none. Null
 * for what has no page of its own.
 */
function slugsOf(pair: Pair<Record<string, unknown>>): Both<string> | null {
  const source = pair[sourceLocale].slug
  return typeof source === 'string' ? { it: source, en: String(pair.en.slug || source) } : null
}

/** An account without a name is called by its e-mail, which is not for the public. */
const publicName = (name: string | null) => (name?.includes('@') ? null : name)

/** The name an account has now; null where it has gone. */
async function nameOf(id: string | null, req: PayloadRequest): Promise<string | null> {
  if (!id) return null
  return (await findRow<{ name?: string }>('users', { id: { equals: id } }, req))?.name ?? null
}

/** Before and after in one line or more: each field by its name where there are several. */
function summary(config: SanitizedCollectionConfig, { changes, before, after }: Recorded, locale: Locale) {
  const nothing = '—'
  if (!before.pair || !after.pair) {
    const pair = (after.pair ?? before.pair) as Pair<Record<string, unknown>>
    const whole = wholeOf(config, pair[locale], titleOfPair(config, pair, locale), locale)
    return after.pair ? { oldValue: nothing, newValue: whole } : { oldValue: whole, newValue: nothing }
  }
  const side = (name: 'old' | 'new') =>
    changes
      .map(({ label, texts }) => {
        const text = (texts[locale] ?? texts.it ?? texts.en)?.[name] || nothing
        return changes.length > 1 ? `${label[locale]}: ${text}` : text
      })
      .join('\n')
  return { oldValue: side('old'), newValue: side('new') }
}
