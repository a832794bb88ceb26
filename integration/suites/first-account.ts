import { describe, expect, it } from 'vitest'
import { payload } from '../portal'
import { graphql, rest } from '../request'

const stranger = {
  email: 'stranger@example.org',
  password: 'a-good-long-password',
  name: 'Stranger',
  role: 'administrator',
}

/** Runs before any account exists: that is when Payload would make an administrator of whoever comes first. */
export function firstAccountSuite() {
  describe('The first account', () => {
    const nobody = async () => expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)

    it('finds no account yet', nobody)

    it('is not made by the public endpoint', async () => {
      const { status } = await rest('POST', 'users/first-register', { body: stranger })
      expect(status).toBe(403)
      await nobody()
    })

    it('is not made by writing to the collection', async () => {
      const { status } = await rest('POST', 'users', { body: stranger })
      expect(status).toBe(403)
      await nobody()
    })

    it('is not made through GraphQL', async () => {
      const { email, password, name } = stranger
      const { body } = await graphql(
        `mutation { createUser(data: { email: "${email}", password: "${password}", name: "${name}", role: administrator }) { id } }`,
      )
      expect(body.errors?.[0]?.extensions?.statusCode).toBe(403)
      expect(body.data?.createUser ?? null).toBeNull()
      await nobody()
    })

    it('is not made by signing in or by resetting a password', async () => {
      expect((await rest('POST', 'users/login', { body: stranger })).status).toBe(401)
      const reset = await rest('POST', 'users/reset-password', { body: { token: 'x', password: stranger.password } })
      expect(reset.status).toBe(403)
      await nobody()
    })

    it('lets GraphQL offer no other way to make one', async () => {
      const { body } = await graphql('{ __schema { mutationType { fields { name } } } }')
      if (body.errors) return expect(body.errors[0].message).toMatch(/introspection/i)
      const names = body.data.__schema.mutationType.fields.map(({ name }: { name: string }) => name)
      expect(names.filter((name: string) => /regist|firstUser/i.test(name))).toEqual([])
    })
  })
}
