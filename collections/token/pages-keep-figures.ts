import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { finderOf } from '@/lib/figure/resolved-figure'
import { isPublicEdition } from '../access/access'
import { publicReadings } from '../figure/resolved-figures'
import { type EditionRow, publicEditions } from '../stored/editions'
import { mainAmong } from '../stored/newest'
import { all } from '../stored/rows'
import { titleOf } from '../stored/titles'
import { textsOf } from '../text/texts'
import { say } from '../words/words'
import { problemsIn } from './tokens-resolve'

/**
 * Free pages are read with the newest public edition. An edition that becomes the newest, or
 * that was and is withdrawn, must leave them with one that has every figure they name: they
 * would answer with an error instead.
 */
export const pagesKeepTheirFigures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const changed = { ...originalDoc, ...data } as EditionRow
  const newest = await newestWith(changed, req)
  if (!newest) return data
  const find = finderOf(await publicReadings(newest.id, req))
  const { config } = req.payload.collections.pages
  const where = { _status: { equals: 'published' } }
  const pages = await mainAmong('pages', where, req, { locale: 'all', sort: 'id', limit: all })
  const missing = pages.flatMap((page) =>
    textsOf(config, page).flatMap((text) =>
      problemsIn(text, find).map(({ token }) => `${titleOf(config, page)}: ${token.code}`),
    ),
  )
  if (missing.length === 0) return data
  const list = [...new Set(missing)].slice(0, 8).join('; ')
  const message = say(req, 'Figures.freePagesNameFiguresThat', { year: newest.year, list })
  throw new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })
}

/** The newest public edition once the change is saved; null when none is left. */
async function newestWith(changed: EditionRow, req: PayloadRequest): Promise<EditionRow | null> {
  const others = (await publicEditions(req)).filter(({ id }) => String(id) !== String(changed.id))
  const left = isPublicEdition(changed) && changed.id ? [...others, changed] : others
  return left.sort((a, b) => b.year - a.year)[0] ?? null
}
