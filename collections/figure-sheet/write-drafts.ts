import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { FigureUpdate } from '@/lib/figure-sheet/figure'
import { rowsTogether } from '../audit/write-row'
import { isolatedRequest } from '../stored/isolated-request'
import type { StoredFigure } from './sheet-figures'

/**
 * Above so many figures Payload's own updates, some twenty milliseconds each,
 * would hold the database too long.
 */
export const fewFigures = 400

export type FigureWrite = { figure: StoredFigure; update: FigureUpdate }

export type WriteOptions = {
  /** With the user whose rights count. */
  req: PayloadRequest
  /** After each figure, with how many are done. */
  onDone: (done: number) => Promise<void>
}

/**
 * What the update says of the stored fields. Groups go whole: Payload would take what
 * is left out of one for emptied.
 */
export function toData({ figure, update }: FigureWrite): Record<string, unknown> {
  const isTarget = 'target' in update || 'targetYear' in update
  return {
    ...('value' in update && { value: update.value }),
    ...('asOf' in update && { asOf: update.asOf ? `${update.asOf}T00:00:00.000Z` : null }),
    ...(isTarget && {
      target: {
        ...figure.target,
        ...('target' in update && { value: update.target }),
        ...('targetYear' in update && { year: update.targetYear }),
      },
    }),
  }
}

/** Saves figures as drafts with the rights of the current user, as from a form. */
export async function writeOneByOne(writes: FigureWrite[], { req, onDone }: WriteOptions): Promise<void> {
  for (const [index, write] of writes.entries()) {
    await req.payload.update({
      collection: 'figures',
      id: write.figure.id,
      data: toData(write),
      draft: true,
      depth: 0,
      locale: sourceLocale,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      context: rowsTogether(req),
      req: { ...isolatedRequest(req), i18n: req.i18n, headers: req.headers },
    })
    await onDone(index + 1)
  }
}
