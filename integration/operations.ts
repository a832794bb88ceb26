import { type CollectionSlug, createLocalReq, type PayloadRequest, restoreVersionOperation } from 'payload'
import { correctedCollections } from '@/lib/correction/types'
import { correction } from './corrections'
import { payload } from './portal'
import { makeSample, sampleData, sampleFile } from './samples'
import { remove } from './with-sample'

type Request = Partial<PayloadRequest>
/**
 * `system` reads as the system does; `asked` carries the account that
 * tries it. True when it succeeded.
 */
type Attempt = (
  collection: CollectionSlug,
  system: () => Promise<Request>,
  asked: () => Promise<Request>,
) => Promise<boolean>

type Samples = { published: string; draft: string }
const samples = new Map<CollectionSlug, Samples>()

/**
 * Makes what operations on a collection are about: every attempt is undone, so all of them may be
 * about the same documents. To be called outside the transactions that are undone, which would
 * keep the writer for themselves.
 */
export async function prepareSamples(collection: CollectionSlug) {
  if (samples.has(collection)) return
  const { id: published } = await makeSample(collection, {})
  const draft = isVersioned(collection) ? (await makeSample(collection, {}, { isPublished: false })).id : published
  samples.set(collection, { published, draft })
}

function sampleOf(collection: CollectionSlug, isPublished = true): string {
  const made = samples.get(collection)
  if (!made) throw new Error(`No samples of ${collection} were prepared`)
  return isPublished ? made.published : made.draft
}

/** Deletes all that the operations were tried on. */
export async function removeSamples() {
  for (const [collection, made] of [...samples].toReversed())
    for (const id of new Set(Object.values(made))) await remove(collection, id)
  samples.clear()
}

/** A refusal is an answer; anything else that goes wrong is not. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    return Boolean(await work)
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 403 || status === 404) return false
    throw error
  }
}

const asVisitor = { overrideAccess: false, depth: 0 } as const

const read = async (collection: CollectionSlug, id: string, req: Request, draft: boolean) => {
  const { docs } = await payload.find({ ...asVisitor, collection, where: { id: { equals: id } }, draft, req })
  return docs[0] as { _status?: string } | undefined
}

/** Samples belong to the public edition: what becomes of them for readers needs its correction. */
const given = (collection: CollectionSlug, isPublic: boolean) =>
  isPublic && isCorrected(collection) ? { correction } : {}
const isCorrected = (collection: CollectionSlug) => correctedCollections.some((slug) => slug === collection)

const reading =
  (isPublished: boolean, draft: boolean): Attempt =>
  async (collection, _, asked) => {
    const id = sampleOf(collection, isPublished)
    return isDone(read(collection, id, await asked(), draft))
  }

const creating =
  (isPublished: boolean): Attempt =>
  async (collection, _, asked) => {
    const status = isVersioned(collection) ? { _status: isPublished ? 'published' : 'draft' } : {}
    const data = { ...(await sampleData(collection)), ...status, ...given(collection, isPublished) } as never
    const file = await sampleFile(collection)
    return isDone(payload.create({ ...asVisitor, collection, data, file, draft: !isPublished, req: await asked() }))
  }

const updating =
  (was: { isPublished: boolean }, change: { draft: boolean; status?: 'published' | 'draft' }): Attempt =>
  async (collection, _, asked) => {
    const id = sampleOf(collection, was.isPublished)
    const data = { ...(change.status ? { _status: change.status } : {}), ...given(collection, Boolean(change.status)) }
    return isDone(
      payload.update({ ...asVisitor, collection, id, draft: change.draft, data: data as never, req: await asked() }),
    )
  }

const restoring =
  (draft: boolean): Attempt =>
  async (collection, system, asked) => {
    const id = sampleOf(collection)
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, req: await system() })
    const version = docs[0]?.id
    if (!version) throw new Error(`${collection} keeps no versions`)
    // The local API forgets `draft` on the way to the operation that the other two call.
    const req = await createLocalReq({ req: await asked() }, payload)
    const args = { id: String(version), collection: payload.collections[collection], overrideAccess: false, draft, req }
    return isDone(restoreVersionOperation(args as never))
  }

export const isVersioned = (collection: CollectionSlug) => Boolean(payload.collections[collection].config.versions)

/** Everything that can be done to a document, one name each. */
export const operations = {
  'read published': reading(true, false),
  'read draft': reading(false, true),
  'read versions': async (collection, _, asked) => {
    const id = sampleOf(collection)
    const where = { parent: { equals: id } }
    const versions = payload.findVersions({ ...asVisitor, collection, where, req: await asked() })
    return isDone(versions.then(({ totalDocs }) => totalDocs > 0))
  },
  'create draft': creating(false),
  'create published': creating(true),
  'update as draft': updating({ isPublished: true }, { draft: true }),
  publish: updating({ isPublished: false }, { draft: false, status: 'published' }),
  unpublish: updating({ isPublished: true }, { draft: false, status: 'draft' }),
  // What is public is withdrawn first, which is another operation.
  delete: async (collection, _, asked) => {
    const id = sampleOf(collection, !isCorrected(collection))
    return isDone(payload.delete({ ...asVisitor, collection, id, req: await asked() }))
  },
  'restore version as draft': restoring(true),
  'restore version': restoring(false),
} satisfies Record<string, Attempt>

export type OperationName = keyof typeof operations
