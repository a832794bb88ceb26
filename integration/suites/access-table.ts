import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/collections/access'
import { accounts } from '../accounts'
import { type OperationName, operations } from '../operations'
import { payload } from '../portal'
import { rest } from '../request'
import { rolledBack } from '../rolled-back'
import { makeSample, places, sampleData } from '../samples'

type Visitor = 'anonymous' | Role
const visitors = ['anonymous', ...roles] as const

const everyone: Visitor[] = [...visitors]
const office: Visitor[] = ['editor', 'approver', 'administrator']
const publishers: Visitor[] = ['approver', 'administrator']
const administrators: Visitor[] = ['administrator']
const nobody: Visitor[] = []

/** Editors prepare, approvers and administrators put before the public. */
const content: Record<OperationName, Visitor[]> = {
  'read published': everyone,
  'read draft': office,
  'read versions': office,
  'create draft': office,
  'create published': publishers,
  'update as draft': office,
  publish: publishers,
  unpublish: publishers,
  delete: publishers,
  'restore version as draft': office,
  'restore version': publishers,
}

const withoutDrafts = {
  'read versions': undefined,
  'create published': undefined,
  publish: undefined,
  unpublish: undefined,
}
const withoutVersions = {
  ...withoutDrafts,
  'read draft': undefined,
  'restore version': undefined,
  'restore version as draft': undefined,
}

const ownRecord: Record<OperationName, Visitor[] | undefined> = {
  ...content,
  ...withoutVersions,
  'read published': office,
  'create draft': nobody,
  'update as draft': nobody,
  delete: nobody,
}

/** Who may do what; undefined where the collection knows no such thing. Samples belong to the 2022 edition, which is public. */
const table: Record<string, Record<OperationName, Visitor[] | undefined>> = {
  // A new edition is in preparation, so that even its published record is not public.
  editions: { ...content, 'read published': office, 'create draft': publishers },
  axes: content,
  initiatives: content,
  figures: content,
  evaluations: content,
  corrections: content,
  pages: content,
  glossary: content,
  documents: content,
  media: content,
  feedback: {
    ...content,
    ...withoutVersions,
    'read published': office,
    'create draft': nobody,
    'update as draft': nobody,
    delete: administrators,
  },
  // Written by the office's own endpoints alone, and never changed.
  'accepted-warnings': ownRecord,
  'link-checks': ownRecord,
  users: {
    ...content,
    ...withoutVersions,
    'read published': administrators,
    'create draft': administrators,
    'update as draft': administrators,
    delete: administrators,
  },
}

const cells = Object.entries(table).flatMap(([collection, row]) =>
  Object.entries(row).flatMap(([operation, allowed]) =>
    allowed
      ? [
          {
            name: `${collection}, ${operation}: ${allowed.join(', ') || 'nobody'}`,
            collection,
            operation: operation as OperationName,
            allowed,
          },
        ]
      : [],
  ),
)

export function accessTableSuite() {
  describe('Who may do what', () => {
    beforeAll(async () => {
      await accounts()
    })

    const userOf = async (visitor: Visitor) => (visitor === 'anonymous' ? undefined : (await accounts())[visitor].user)

    it.each(cells.map((cell) => [cell.name, cell] as const))('%s', async (_, { collection, operation, allowed }) => {
      const done: Visitor[] = []
      for (const visitor of visitors) {
        const user = await userOf(visitor)
        await rolledBack(async (newRequest) => {
          if (await operations[operation](collection as 'axes', newRequest, () => newRequest(user))) done.push(visitor)
        })
      }
      expect(done).toEqual(allowed)
    })

    it.each(['programme', 'site'] as const)(
      'the global %s: read by everyone, changed by administrators',
      async (slug) => {
        const done: Record<string, Visitor[]> = { read: [], update: [] }
        for (const visitor of visitors) {
          const user = await userOf(visitor)
          await rolledBack(async (newRequest) => {
            const options = { slug, overrideAccess: false } as const
            if (await payload.findGlobal({ ...options, req: await newRequest(user) })) done.read?.push(visitor)
            const update = payload.updateGlobal({ ...options, data: {}, req: await newRequest(user) })
            await update.then(
              () => done.update?.push(visitor),
              (error) => expect(error).toMatchObject({ status: 403 }),
            )
          })
        }
        expect(done).toEqual({ read: everyone, update: administrators })
      },
    )

    it.each(['inPreparation', 'inReview', 'approved', 'published', 'archived'] as const)(
      'an edition that is %s is public only when published or archived',
      async (state) => {
        await rolledBack(async (newRequest) => {
          const { edition: id } = await places()
          await payload.update({ collection: 'editions', id, data: { state }, req: await newRequest() })
          const { docs } = await payload.find({
            collection: 'editions',
            where: { id: { equals: id } },
            overrideAccess: false,
            req: await newRequest(),
          })
          expect(docs).toHaveLength(state === 'published' || state === 'archived' ? 1 : 0)
        })
      },
    )

    it.each(visitors)('GraphQL is not there for %s', async (visitor) => {
      const token = visitor === 'anonymous' ? undefined : (await accounts())[visitor].token
      for (const query of [
        '{ Figures { docs { id } } }',
        `{ ${'id '.repeat(20_000)} }`,
        'mutation { deletePage(id: 1) { id } }',
      ])
        expect((await rest('POST', 'graphql', { token, body: { query } })).status).toBe(404)
      for (const path of ['graphql?query={__typename}', 'graphql-playground'])
        expect((await rest('GET', path, { token })).status).toBe(404)
    })

    it('whoever is signed in sees of the accounts only their own, and cannot give themselves a role', async () => {
      const { editor, approver } = await accounts()
      for (const { user, id } of [editor, approver]) {
        await rolledBack(async (newRequest) => {
          const { docs } = await payload.find({
            collection: 'users',
            overrideAccess: false,
            req: await newRequest(user),
          })
          expect(docs.map((account) => account.id)).toEqual([id])
          const data = { name: 'Nome nuovo', role: 'administrator' as const }
          await payload.update({ collection: 'users', id, data, overrideAccess: false, req: await newRequest(user) })
          const stored = await payload.findByID({ collection: 'users', id, req: await newRequest() })
          expect([stored.name, stored.role]).toEqual(['Nome nuovo', user.role])
        })
      }
    })

    it('an administrator may change a role', async () => {
      const { administrator, editor } = await accounts()
      await rolledBack(async (newRequest) => {
        const req = await newRequest(administrator.user)
        await payload.update({
          collection: 'users',
          id: editor.id,
          data: { role: 'approver' },
          overrideAccess: false,
          req,
        })
        const stored = await payload.findByID({ collection: 'users', id: editor.id, req: await newRequest() })
        expect(stored.role).toBe('approver')
      })
    })

    it('what is published in an edition that is not public stays out of sight', async () => {
      for (const collection of ['axes', 'initiatives', 'figures', 'evaluations', 'corrections'] as const) {
        await rolledBack(async (newRequest) => {
          const edition = await makeSample('editions', await newRequest(), { data: { state: 'inReview' } })
          const axis = await makeSample('axes', await newRequest(), { data: { edition: edition.id } })
          const data = {
            ...(await sampleData(collection)),
            edition: edition.id,
            ...(collection === 'initiatives' ? { axis: axis.id } : {}),
          }
          const { id } = await makeSample(collection, await newRequest(), { data })
          const where = { id: { equals: id } }
          const { docs } = await payload.find({ collection, where, overrideAccess: false, req: await newRequest() })
          expect(docs).toEqual([])
        })
      }
    })
  })
}
