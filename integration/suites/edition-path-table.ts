import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/collections/access/access'
import { type EditionState, editionStates } from '@/lib/edition-path/states'
import { type Account, accounts } from '../accounts'
import { makeOfficialDocument, makePathEdition, type PathEdition } from '../path-edition'
import { payload } from '../portal'
import { rest } from '../request'
import { newestOf } from '../snapshot'
import { removeMany } from '../with-sample'

type Visitor = 'anonymous' | Role
type Change = { state: EditionState; stepNote?: string }

const visitors: Visitor[] = ['anonymous', 'editor', 'approver', 'administrator']
const publishers: Visitor[] = ['approver', 'administrator']

/**
 * Who may bring an edition from where to where, giving a reason. In review it was
 * submitted by the editor of these tests.
 */
const table: Record<EditionState, Partial<Record<EditionState, Visitor[]>>> = {
  inPreparation: { inReview: ['editor', 'approver', 'administrator'] },
  inReview: { inPreparation: ['editor', 'approver', 'administrator'], approved: publishers },
  approved: { inPreparation: publishers, published: publishers },
  published: { archived: publishers, inPreparation: ['administrator'] },
  archived: { inPreparation: ['administrator'] },
}

const cells = editionStates.flatMap((from) =>
  editionStates.filter((to) => to !== from).map((to) => ({ from, to, allowed: table[from][to] ?? [] })),
)

/**
 * Two entry points of the same save. Publishing is no draft; everything else may
 * be one, and of editors has to be.
 */
const entryPoints = {
  REST: async (id: string, change: Change, account: Account | null) => {
    const draft = change.state !== 'published'
    const path = `editions/${id}?locale=it&draft=${draft}`
    return (await rest('PATCH', path, { token: account?.token, body: change })).status === 200
  },
  'Local API': async (id: string, change: Change, account: Account | null) => {
    const draft = change.state !== 'published'
    const options = { collection: 'editions', id, draft, locale: 'it', overrideAccess: false } as const
    const save = payload.update({ ...options, data: change, ...(account ? { user: account.user } : {}) })
    return save.then(
      () => true,
      () => false,
    )
  },
} as const

export function editionPathTableSuite() {
  describe('The path of an edition: who may take it from where to where', () => {
    let edition: PathEdition
    let people: Record<Role, Account>

    beforeAll(async () => {
      people = await accounts()
      edition = await makePathEdition({ year: 2015, isDraft: false, document: await makeOfficialDocument() })
    })
    afterAll(async () => {
      await edition?.removeAll()
      await removeMany('documents', [edition.document])
    })

    /** Stands in a state as if it had come there by its path. */
    async function bringTo(state: EditionState) {
      await payload.update({ collection: 'editions', id: edition.id, data: { state, _status: 'published' } })
      const steps = [
        {
          ...{ id: '0'.repeat(24), step: 'submit', from: 'inPreparation', to: 'inReview' },
          ...{ by: people.editor.id, byName: 'editor', at: '2016-05-01T10:00:00.000Z' },
        },
      ]
      await payload.db.updateOne({ collection: 'editions', id: edition.id, data: { steps }, returning: false })
    }

    const accountOf = (visitor: Visitor) => (visitor === 'anonymous' ? null : people[visitor])
    const named = cells.flatMap((cell) =>
      Object.keys(entryPoints).map(
        (entryPoint) =>
          [
            `${cell.from} to ${cell.to} by ${entryPoint}: ${cell.allowed.join(', ') || 'nobody'}`,
            entryPoint,
            cell,
          ] as const,
      ),
    )

    it.each(named)('%s', async (_, entryPoint, { from, to, allowed }) => {
      const done: Visitor[] = []
      let isThere = false
      for (const visitor of visitors) {
        // Whoever was refused has left it as it was.
        if (!isThere) await bringTo(from)
        const before = await newestOf('editions', edition.id)
        const account = accountOf(visitor)
        const change = { state: to, stepNote: 'Un motivo.' }
        const isDone = await entryPoints[entryPoint as keyof typeof entryPoints](edition.id, change, account)
        const after = await newestOf('editions', edition.id)
        if (!isDone) expect(after).toEqual(before)
        isThere = !isDone
        if (!isDone) continue
        done.push(visitor)
        const { state, steps } = after.doc as unknown as { state: string; steps: Record<string, unknown>[] }
        expect(state).toBe(to)
        expect(steps.at(-1)).toMatchObject({ from, to, by: account?.id, byName: visitor, note: 'Un motivo.' })
      }
      expect(done).toEqual(allowed)
    })

    it.each([
      ['inReview', 'approver'],
      ['approved', 'approver'],
      ['published', 'administrator'],
    ] as const)('from %s there is no way back without a reason', async (state, role) => {
      for (const [entryPoint, take] of Object.entries(entryPoints)) {
        await bringTo(state)
        const isDone = await take(edition.id, { state: 'inPreparation', stepNote: '  ' }, people[role])
        expect([entryPoint, isDone]).toEqual([entryPoint, false])
        expect((await newestOf('editions', edition.id)).doc).toMatchObject({ state })
      }
    })
  })
}
