import { beforeAll, describe, expect, it } from 'vitest'
import { reads } from '@/database/operations'
import { accounts } from '../accounts'
import { correction } from '../corrections'
import { payload } from '../portal'
import { rolledBack } from '../rolled-back'
import { idOfFigure } from '../samples'

type Read = { name: string; collection: string; where: string }

/** What is read of the database while the work is done, in order. */
async function readsDuring(work: () => Promise<unknown>): Promise<Read[]> {
  const found: Read[] = []
  const db = payload.db as unknown as Record<string, (args: Record<string, unknown>) => Promise<unknown>>
  const own = Object.fromEntries(reads.map((name) => [name, db[name]]))
  for (const name of reads)
    db[name] = (args) => {
      found.push({ name, collection: String(args.collection ?? args.slug), where: JSON.stringify(args.where ?? {}) })
      return own[name]?.call(payload.db, args) as Promise<unknown>
    }
  try {
    await work()
  } finally {
    Object.assign(db, own)
  }
  return found
}

/**
 * An approver publishes a corrected value of a figure that is public, of which others are
 * computed and which sentences name.
 */
export function readsPerSaveSuite() {
  describe('A save of a published figure', () => {
    let found: Read[] = []
    let [figure, edition] = ['', '']

    beforeAll(async () => {
      figure = await idOfFigure('axis-1.paid')
      const stored = await payload.findByID({ collection: 'figures', id: figure, depth: 0 })
      edition = String(stored.edition)
      const { approver } = await accounts()
      await rolledBack(async (newRequest) => {
        const data = { value: 254_774_002.78, correction, _status: 'published' } as never
        const req = await newRequest(approver.user, 'en')
        found = await readsDuring(() =>
          payload.update({
            collection: 'figures',
            id: figure,
            data,
            locale: 'it',
            depth: 0,
            overrideAccess: false,
            req,
          }),
        )
      })
    })

    const count = (name: string, collection: string, where: object) =>
      found.filter(
        (read) => read.name === name && read.collection === collection && read.where === JSON.stringify(where),
      ).length

    it('reads its row once before it is written and once after', () => {
      expect(count('findOne', 'figures', { id: { equals: figure } })).toBe(2)
    })

    it('reads the figures of its edition once', () => {
      expect(count('find', 'figures', { edition: { equals: edition } })).toBe(1)
    })

    it('reads its edition once, and so does each of the two saves of the record it writes', () => {
      expect(count('findOne', 'editions', { id: { equals: edition } })).toBe(3)
    })

    it('looks once through the texts that are read with it', () => {
      for (const collection of ['axes', 'initiatives', 'evaluations'])
        expect(count('find', collection, { _status: { equals: 'published' }, edition: { equals: edition } })).toBe(1)
    })
  })
}
