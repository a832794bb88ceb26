import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/collections/access/access'
import { accounts } from '../accounts'
import { type OperationName, operations, prepareSamples, removeSamples } from '../operations'
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

/**
 * Who may do what; undefined where the collection knows no such thing. Samples belong to
 * the 2022 edition, which is public.
 */
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

type Internal = Record<'create' | 'read' | 'update' | 'delete', Visitor[]>
const closed: Internal = { create: nobody, read: nobody, update: nobody, delete: nobody }

/**
 * Payload's own collections: what is there belongs to an administrator,
 * and is asked of by each visitor.
 */
const internalTable: Record<string, Internal> = {
  // A lock is taken over by whoever wishes, in their own name, and given back by its owner.
  'payload-locked-documents': { create: nobody, read: office, update: office, delete: administrators },
  'payload-preferences': { create: office, read: administrators, update: administrators, delete: administrators },
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
}

const collectionOfLocks = 'payload-locked-documents'

/** What a new record of that collection says. */
const newInternal = (slug: string, user?: { relationTo: 'users'; value: string }) =>
  ({
    'payload-locked-documents': { globalSlug: 'site', user },
    'payload-preferences': { key: 'sample', value: {}, user },
    'payload-kv': { key: 'sample-kv', data: {} },
  })[slug] ?? { name: 'sample' }

async function internalRecord(slug: string, owner: string, req: Partial<PayloadRequest>): Promise<string> {
  const data = newInternal(slug, { relationTo: 'users', value: owner }) as never
  const { id } = await payload.db.create({ collection: slug as 'payload-locked-documents', data, req })
  return String(id)
}

export function accessTableSuite() {
  describe('Who may do what', () => {
    beforeAll(async () => {
      await accounts()
    })

    const userOf = async (visitor: Visitor) => (visitor === 'anonymous' ? undefined : (await accounts())[visitor].user)

    describe('with a document', () => {
      // What they leave in the public edition would count in what comes after.
      afterAll(removeSamples)

      it.each(cells.map((cell) => [cell.name, cell] as const))('%s', async (_, { collection, operation, allowed }) => {
        const done: Visitor[] = []
        await prepareSamples(collection as 'axes')
        for (const visitor of visitors) {
          const user = await userOf(visitor)
          await rolledBack(async (newRequest) => {
            if (await operations[operation](collection as 'axes', newRequest, () => newRequest(user)))
              done.push(visitor)
          })
        }
        expect(done).toEqual(allowed)
      })
    })

    it('has a row for each of Payload’s own collections', () => {
      const slugs = payload.config.collections.map(({ slug }) => slug).filter((slug) => slug.startsWith('payload-'))
      expect(slugs.sort()).toEqual(Object.keys(internalTable).sort())
    })

    const internalCells = Object.entries(internalTable).flatMap(([slug, row]) =>
      Object.entries(row).map(([operation, allowed]) => ({ slug, operation, allowed })),
    )
    it.each(internalCells)('$slug, $operation: $allowed', async ({ slug, operation, allowed }) => {
      const collection = slug as 'payload-locked-documents'
      const owner = (await accounts()).administrator
      const done: Visitor[] = []
      for (const visitor of visitors) {
        const account = visitor === 'anonymous' ? undefined : (await accounts())[visitor]
        await rolledBack(async (newRequest) => {
          const stored = await internalRecord(slug, owner.id, await newRequest())
          const mine = account && { relationTo: 'users' as const, value: account.id }
          const where = { id: { equals: stored } }
          const asked = { collection, overrideAccess: false, depth: 0, req: await newRequest(account?.user) }
          const isDone = await {
            create: async () => Boolean(await payload.create({ ...asked, data: newInternal(slug, mine) as never })),
            read: async () => (await payload.find({ ...asked, where })).docs.length > 0,
            update: async () =>
              (
                await payload.update({
                  ...asked,
                  where,
                  data: (slug === collectionOfLocks ? { user: mine } : {}) as never,
                })
              ).docs.length > 0,
            delete: async () => (await payload.delete({ ...asked, where })).docs.length > 0,
          }
            [operation as keyof Internal]()
            .catch((error) => {
              expect(error).toMatchObject({ status: 403 })
              return false
            })
          if (isDone) done.push(visitor)
        })
      }
      expect(done).toEqual(allowed)
    })

    it('a lock is made in nobody else’s name, and nobody moves one to a document or to a colleague', async () => {
      const { administrator, editor, approver } = await accounts()
      await rolledBack(async (newRequest) => {
        const id = await internalRecord(collectionOfLocks, administrator.id, await newRequest())
        const user = (value: string) => ({ relationTo: 'users' as const, value })
        const { edition } = await places()
        for (const data of [
          { user: user(approver.id) },
          { document: { relationTo: 'editions', value: edition } },
          { user: user(editor.id), globalSlug: 'site' },
        ]) {
          const req = await newRequest(editor.user)
          const work = payload.update({
            collection: collectionOfLocks,
            id,
            data: data as never,
            overrideAccess: false,
            req,
          })
          await expect(work).rejects.toMatchObject({ status: 403 })
        }
      })
      const { token } = editor
      for (const as of [administrator, editor]) {
        const body = { globalSlug: 'site', user: { relationTo: 'users', value: as.id } }
        expect((await rest('POST', collectionOfLocks, { token, body })).status).toBe(403)
      }
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
