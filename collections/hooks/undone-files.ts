import { copyFile, link, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { DatabaseFailure } from '@/lib/database-failure'
import { noRoomForUpload } from './say-failure'
import { uploadFolder } from './upload-folder'

type Stored = { filename?: string | null }

/**
 * Files follow the transaction: when it is undone, a new file, whole or in part, is taken away, and the one that it replaced is there
 * again. Payload writes and deletes files while the transaction is open, and leaves them so.
 */
export function withUndoneFiles(collection: CollectionConfig): CollectionConfig {
  if (!collection.upload) return collection
  const folder = uploadFolder(collection.slug)
  const slug = collection.slug as CollectionSlug
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [keepReplaced(slug, folder), ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), forgetUndone(slug, folder)],
    },
  }
}

/** A second name for a file that is about to be deleted: on most disks it takes no room. */
const keepReplaced =
  (collection: CollectionSlug, folder: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const isReplaced = (operation === 'update' || operation === 'updateByID') && Boolean(req.file)
    if (isReplaced || operation === 'delete')
      for (const filename of await filesOf(collection, args as Meant, req)) await keep(path.join(folder, filename), req)
    return args
  }

async function keep(file: string, req: PayloadRequest): Promise<void> {
  const kept = `${file}.replaced-${process.pid}`
  const forgetKept = () => rm(kept, { force: true })
  await forgetKept()
  if (!(await sameFile(file, kept))) return
  await atEnd(req, {
    commit: forgetKept,
    rollback: async () => {
      await sameFile(kept, file)
      await forgetKept()
    },
  })
}

/** Makes `to` the same file as `from`; where it is there already it is left alone. False when there is no `from`. */
async function sameFile(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT') return false
    // Not every kind of disk knows second names.
    if (code !== 'EEXIST') await copyFile(from, to)
  }
  return true
}

type Meant = { id?: string; where?: Where }

/** The files of the documents an operation means. What is public and the newest draft may name different ones. */
async function filesOf(collection: CollectionSlug, { id, where }: Meant, req: PayloadRequest): Promise<string[]> {
  const { db } = req.payload
  const meant: Where = id ? { id: { equals: id } } : (where ?? { id: { exists: false } })
  const all = { collection, req, limit: 0, pagination: false } as const
  const { docs } = await db.find<Stored & { id: string }>({ ...all, where: meant })
  const ids = docs.map((doc) => doc.id)
  const newest = await db.findVersions<Stored>({
    ...all,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
  })
  const names = [...docs, ...newest.docs.map(({ version }) => version)].map(({ filename }) => filename)
  return [...new Set(names.filter((name) => typeof name === 'string'))].map((name) => path.basename(name))
}

const forgetUndone =
  (slug: CollectionSlug, folder: string): CollectionBeforeValidateHook =>
  async ({ data, req }) => {
    const filename = (data as Stored | undefined)?.filename
    if (req.file && filename) {
      const file = path.join(folder, path.basename(filename))
      await atEnd(req, {
        rollback: async () => {
          await noteRoom(folder, req)
          if (!(await isStored(slug, filename, req))) await rm(file, { force: true })
        },
      })
    }
    return data
  }

/** Somebody else may have stored a file of this name meanwhile. */
async function isStored(collection: CollectionSlug, filename: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({ collection, where: { filename: { equals: filename } } })
  return totalDocs > 0
}

/** Payload says only that the upload failed: whether for want of room is seen before the file's part is taken away. */
async function noteRoom(folder: string, req: PayloadRequest): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize > (req.file?.size ?? 0)) return
  req.context[noRoomForUpload] = true
  req.payload.db.noteFailure(new DatabaseFailure('full', `Not saved: there is no room left for uploads in ${folder}`))
}

type Works = { commit?: () => Promise<void>; rollback: () => Promise<void> }

async function atEnd(req: PayloadRequest, { commit, rollback }: Works): Promise<void> {
  const id = await req.transactionID
  if (!id) return
  req.payload.db.afterRollback(id, rollback)
  if (commit) req.payload.db.afterCommit(id, commit)
}
