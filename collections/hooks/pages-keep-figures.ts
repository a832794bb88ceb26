import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { publicStates } from '../access'
import { publicReadings } from '../figure-readings'
import { textsOf } from '../texts'
import { say } from '../words'
import { aside } from './aside'
import { problemsIn } from './tokens-resolve'

type Edition = { id: string; year: number; state?: string; _status?: string }

const isPublic = ({ state, _status }: Partial<Edition>) =>
  _status === 'published' && publicStates.some((known) => known === state)

/**
 * Free pages are read with the newest public edition. An edition that becomes the newest, or that was and is withdrawn, must leave
 * them with one that has every figure they name: they would answer with an error instead.
 */
export const pagesKeepTheirFigures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const changed = { ...originalDoc, ...data } as Edition
  const newest = await newestWith(changed, req)
  if (!newest) return data
  const readings = new Map((await publicReadings(newest.id, req)).map((reading) => [reading.code, reading]))
  const pages = await publishedPages(req)
  const missing = pages.flatMap((page) =>
    textsOf(req.payload.collections.pages.config, page).flatMap((text) =>
      problemsIn(text, (code) => readings.get(code)).map(({ token }) => `${page.title?.it ?? page.id}: ${token.code}`),
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
    limit: 0,
    pagination: false,
    req,
  })
  const others = docs.filter((edition) => String(edition.id) !== String(changed.id) && isPublic(edition))
  const all = isPublic(changed) && changed.id ? [...others, changed] : others
  return all.sort((a, b) => b.year - a.year)[0] ?? null
}

async function publishedPages(req: PayloadRequest): Promise<{ id: string; title?: { it?: string } }[]> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { _status: { equals: 'published' } },
    depth: 0,
    locale: 'all',
    pagination: false,
    // The default order may be by a name, which has no one order in all languages: SQLite refuses it.
    sort: 'id',
    req: aside(req),
  })
  return docs as unknown as { id: string; title?: { it?: string } }[]
}
