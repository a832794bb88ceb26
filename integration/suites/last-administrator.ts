import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../ask'
import { payload } from '../portal'
import { newAccount, signIn } from '../second-factor-account'

const administrators = { role: { equals: 'administrator' } } as const
const count = async () => (await payload.count({ collection: 'users', where: administrators })).totalDocs

/** An administrator, signed in. */
async function administrator() {
  const { id, email } = await newAccount('administrator')
  return { id, token: (await signIn(email)).body.token as string }
}

const demote = ({ id }: { id: string }, { token }: { token: string }) =>
  told(`users/${id}`, { method: 'PATCH', token, body: { role: 'editor' } })
const remove = ({ id }: { id: string }, { token }: { token: string }) =>
  told(`users/${id}`, { method: 'DELETE', token })

export function lastAdministratorSuite() {
  describe('The last administrator', { timeout: 300_000 }, () => {
    let others: string[] = []
    const setRole = async (role: 'administrator' | 'approver') => {
      for (const id of others) await payload.db.updateOne({ collection: 'users', id, data: { role } })
    }
    beforeAll(async () => {
      const { docs } = await payload.find({ collection: 'users', where: administrators, pagination: false })
      others = docs.map(({ id }) => id)
      await setRole('approver')
    })
    afterAll(() => setRole('administrator'))

    it('is neither deleted nor demoted, one by one or with all others', async () => {
      const only = await administrator()
      const all = 'users?where[role][equals]=administrator'
      expect((await demote(only, only)).status).toBe(409)
      expect((await remove(only, only)).status).toBe(409)
      const body = { role: 'editor' }
      const { token } = only
      const demoted = await told(all, { method: 'PATCH', token, body })
      expect(demoted.body.docs).toEqual([])
      const deleted = await told(all, { method: 'DELETE', token })
      expect(deleted.body.docs).toEqual([])
      expect(await count()).toBe(1)
      const second = await administrator()
      expect((await remove(second, only)).status).toBe(200)
      await told(all, { method: 'PATCH', token, body })
      expect(await count()).toBe(1)
      await payload.db.deleteOne({ collection: 'users', where: { id: { equals: only.id } } })
    })

    it('of many who are changed together is left', async () => {
      const made = [await administrator(), await administrator(), await administrator()]
      const token = made[0]?.token
      const all = 'users?where[role][equals]=administrator'
      await told(all, { method: 'PATCH', token, body: { role: 'editor' } })
      expect(await count()).toBeGreaterThanOrEqual(1)
      await setRole('administrator')
      await setRole('approver')
      for (const { id } of made) await payload.db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
      const again = [await administrator(), await administrator(), await administrator()]
      await told(all, { method: 'DELETE', token: again[0]?.token })
      expect(await count()).toBeGreaterThanOrEqual(1)
      for (const { id } of again) await payload.db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
    })

    it('is left when two demote or delete each other at the same time', async () => {
      for (const act of [demote, remove, demote, remove]) {
        const [one, two] = [await administrator(), await administrator()]
        const answers = await Promise.all([act(one, two), act(two, one)])
        const statuses = answers.map(({ status }) => status)
        expect(await count(), statuses.join()).toBe(1)
        expect(statuses.filter((status) => status === 200)).toHaveLength(1)
        expect(statuses.filter((status) => status >= 500)).toEqual([])
        for (const { id } of [one, two])
          await payload.db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
      }
    })
  })
}
