import type { PayloadRequest } from 'payload'
import type { Reason } from '@/lib/translation/records'
import { targetLocale } from '@/lib/translation/texts'
import { mayPublish } from '../access/access'
import { contextWith } from '../context/save-context'
import { isolatedRequest } from '../stored/isolated-request'
import { newestOf } from '../stored/newest'
import { updateWith } from '../stored/saves'
import type { Stored } from '../stored/stored'
import type { DocumentRef } from './localized-texts'

/**
 * What becomes of the translations of one document: new words, or the word
 * that the present ones are good.
 */
export type TextChanges = { write: { field: string; value: unknown }[]; accept: { field: string; reason: Reason }[] }

/**
 * Saves translations with the rights of the current user, as a draft. A mere word that translations
 * are still good follows the newest version: where that is public and the asker may publish, it is
 * public too, since readers see no difference.
 */
export async function saveTexts(
  { collection, id }: DocumentRef,
  { write, accept }: TextChanges,
  req: PayloadRequest,
): Promise<void> {
  const slug = collection === 'globals' ? id : collection
  const accepted = { collection: slug, id, fields: accept }
  const options = {
    depth: 0,
    locale: targetLocale,
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
    req: { ...isolatedRequest(req), i18n: req.i18n, context: contextWith({ accepted }) } as Partial<PayloadRequest>,
  } as const
  if (collection === 'globals') {
    const doc = await req.payload.findGlobal({
      slug: id as 'site',
      locale: targetLocale,
      depth: 0,
      req: isolatedRequest(req),
    })
    await req.payload.updateGlobal({ ...options, slug: id as 'site', data: withTexts(doc, write) as never })
    return
  }
  const doc: Stored = (await newestOf(collection, id, req, { locale: targetLocale })) ?? { id }
  const isPublic = doc._status === 'published' && write.length === 0 && mayPublish(req.user)
  const data = { ...withTexts(doc, write), _status: isPublic ? 'published' : 'draft' }
  await updateWith(req.payload, collection, id, data, { ...options, draft: !isPublic })
}

/**
 * The top-level fields that the texts stand in, whole, so that rows and
 * groups keep all else they hold.
 */
function withTexts(doc: object, texts: TextChanges['write']): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const { field, value } of texts) {
    const [name = '', ...rest] = field.split('.')
    data[name] = placed(data[name] ?? (doc as Record<string, unknown>)[name], rest, value)
  }
  return data
}

function placed(at: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(at))
    return at.map((row: { id?: unknown }) => (String(row.id) === name ? placed(row, rest, value) : row))
  const group = (at ?? {}) as Record<string, unknown>
  return { ...group, [name]: placed(group[name], rest, value) }
}
