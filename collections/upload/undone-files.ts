import { copyFile, link, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { DatabaseFailure } from '@/lib/database-failure'
import { saveContext } from '../context/save-context'
import { all, countRows, findRows } from '../stored/rows'
import { atEnd, recordFailure } from '../stored/transactions'
import { newestVersions } from '../stored/versions'
import { uploadFolder } from './upload-folder'

type Filed = { filename?: string | null }

// Files follow the transaction: when it is undone, a new file, whole or in part, is taken away,
// and the one that it replaced is there again. Payload writes and deletes files while the
// transaction is open, and leaves them so.

/** A second name for a file that is about to be deleted: on most disks it takes no room. */
export const keepReplaced: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const isReplaced = (operation === 'update' || operation === 'updateByID') && Boolean(req.file)
  const slug = collection.slug as CollectionSlug
  if (isReplaced || operation === 'delete')
    for (const filename of await filesOf(slug, args as Meant, req))
      await keep(path.join(uploadFolder(slug), filename), req)
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

/**
 * Makes `to` the same file as `from`; where it is there already it is left
 * alone. False when there is no `from`.
 */
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

/**
 * The files of the documents an operation means. What is public and the
 * newest draft may name different ones.
 */
async function filesOf(collection: CollectionSlug, { id, where }: Meant, req: PayloadRequest): Promise<string[]> {
  const meant: Where = id ? { id: { equals: id } } : (where ?? { id: { exists: false } })
  const rows = await findRows<Filed>(collection, { where: meant, limit: all }, req)
  const ofThese = { parent: { in: rows.map((row) => row.id) } }
  const newest = await newestVersions<Filed>(collection, { where: ofThese, limit: all }, req)
  const names = [...rows, ...newest.map(({ version }) => version)].map(({ filename }) => filename)
  return [...new Set(names.filter((name) => typeof name === 'string'))].map((name) => path.basename(name))
}

/** Takes a new file away when the transaction is undone. */
export const forgetUndone: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  const filename = (data as Filed | undefined)?.filename
  if (req.file && filename) {
    const slug = collection.slug as CollectionSlug
    const folder = uploadFolder(slug)
    const file = path.join(folder, path.basename(filename))
    await atEnd(req, {
      rollback: async () => {
        await recordRoom(folder, req)
        if (!(await isStored(slug, filename, req))) await rm(file, { force: true })
      },
    })
  }
  return data
}

/** Somebody else may have stored a file of this name meanwhile. */
const isStored = async (collection: CollectionSlug, filename: string, { payload }: PayloadRequest): Promise<boolean> =>
  (await countRows(collection, { filename: { equals: filename } }, { payload })) > 0

/**
 * Payload says only that the upload failed: whether for want of room is seen
 * before the file's part is taken away.
 */
async function recordRoom(folder: string, req: PayloadRequest): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize > (req.file?.size ?? 0)) return
  saveContext(req.context).hasNoRoom = true
  recordFailure(new DatabaseFailure('full', `Not saved: there is no room left for uploads in ${folder}`), req)
}
