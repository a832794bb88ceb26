import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { finderOf } from '@/lib/figure/reading'
import { isPublicEdition } from '../access'
import { inAllLanguages, titleOf } from '../all-languages'
import { publicReadings } from '../figure-readings'
import { textsOf } from '../texts'
import { say } from '../words'
import { problemsIn } from './tokens-resolve'

type Edition = { id: string; year: number; state?: string; _status?: string }

/**
 * Free pages are read with the newest public edition. An edition that becomes the newest, or that was and is withdrawn, must leave
 * them with one that has every figure they name: they would answer with an error instead.
 */
export const pagesKeepTheirFigures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const changed = { ...originalDoc, ...data } as Edition
  const newest = await newestWith(changed, req)
  if (!newest) return data
  const find = finderOf(await publicReadings(newest.id, req))
  const pages = await inAllLanguages('pages', { _status: { equals: 'published' } }, req, { sort: 'id' })
  const missing = pages.flatMap((page) =>
    textsOf(req.payload.collections.pages.config, page).flatMap((text) =>
      problemsIn(text, find).map(({ token }) => `${titleOf(page, 'title')}: ${token.code}`),
    ),
  )
  if (missing.length === 0) return data
  const list = [...new Set(missing)].slice(0, 8).join('; ')
  const message = say(
    req,
    `Le pagine libere citano dati che l'edizione ${newest.year} non ha o non pubblica: ${list}.`,
    `Free pages name figures that the ${newest.year} edition lacks or does not publish: ${list}.`,
  )
  throw new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })
}

/** The newest public edition once the change is saved; null when none is left. */
async function newestWith(changed: Edition, req: PayloadRequest): Promise<Edition | null> {
  const { docs } = await req.payload.db.find<Edition>({
    collection: 'editions',
    where: { _status: { equals: 'published' } },
    select: { year: true, state: true, _status: true },
    limit: 0,
    pagination: false,
    req,
  })
  const others = docs.filter((edition) => String(edition.id) !== String(changed.id) && isPublicEdition(edition))
  const all = isPublicEdition(changed) && changed.id ? [...others, changed] : others
  return all.sort((a, b) => b.year - a.year)[0] ?? null
}
