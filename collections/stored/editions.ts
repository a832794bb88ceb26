import type { PayloadRequest, Where } from 'payload'
import type { EditionState } from '@/lib/edition-path/states'
import { publicEditions as arePublic } from '../access/access'
import { oncePerSave } from './once-per-save'
import { all, findRows } from './rows'
import type { Caller } from './stored'

/** What of an edition says which it is, and whether readers see it. */
export type EditionRow = { id: string; year: number; state?: EditionState; _status?: string | null }

/** The newest first. */
const editions = (where: Where, { limit }: { limit: number }, caller: Caller): Promise<EditionRow[]> =>
  findRows<EditionRow>('editions', { where, sort: '-year', select: which, limit }, caller)

const which = { year: true, state: true, _status: true } as const

/** The newest edition, whatever its state; null before there is one. */
export const newestEdition = async (caller: Caller): Promise<EditionRow | null> =>
  (await editions({}, { limit: 1 }, caller))[0] ?? null

/** All editions that readers see, the newest first. */
export const publicEditions = (caller: Caller): Promise<EditionRow[]> => editions(arePublic, { limit: all }, caller)

/** The newest edition that readers see, or that of those before a year; null when there is none. */
export const newestPublicEdition = async (caller: Caller, before?: number): Promise<EditionRow | null> => {
  const where = before === undefined ? arePublic : { and: [arePublic, { year: { less_than: before } }] }
  return (await editions(where, { limit: 1 }, caller))[0] ?? null
}

/**
 * The id of the edition that what stands outside editions is read with: the newest public one, else
 * the newest; null before there is one.
 */
export const currentEdition = (req: PayloadRequest): Promise<string | null> =>
  oncePerSave('editions', 'current', req, async () => {
    const found = (await newestPublicEdition(req)) ?? (await newestEdition(req))
    return found && String(found.id)
  })

/** The years that editions have. */
export const editionYears = async (caller: Caller): Promise<Set<number>> =>
  new Set((await editions({}, { limit: all }, caller)).map(({ year }) => year))
