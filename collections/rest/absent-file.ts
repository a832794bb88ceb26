import { access } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { hasRole, roles } from '../access/access'
import { httpError } from '../refusal/http-error'
import { countRows } from '../stored/rows'
import { newestVersions } from '../stored/versions'
import { uploadFolder } from '../upload/upload-folder'
import { say } from '../words/words'

/** Where Payload gives an uploaded file. */
export const filePath = '/file/:filename'

/**
 * Throws 404 where an account asks for a file that no document names: Payload would answer 500. A
 * file that a document names and that is lost stays a fault of ours. Strangers are told nothing
 * here: the rules refuse them alike for every name that is not public.
 */
export async function refuseAbsentFile(collection: string, req: PayloadRequest): Promise<void> {
  if (!hasRole(req.user, ...roles)) return
  const filename = String(req.routeParams?.filename)
  if ((await isThere(collection, filename)) || (await isNamed(collection as CollectionSlug, filename, req))) return
  throw httpError(say(req, 'Requests.fileIsNotThere'), 404)
}

const isThere = (collection: string, filename: string): Promise<boolean> =>
  access(path.join(uploadFolder(collection), path.basename(filename))).then(
    () => true,
    () => false,
  )

/** By what is public or by a newest draft. */
async function isNamed(collection: CollectionSlug, filename: string, { payload }: PayloadRequest): Promise<boolean> {
  const where = { filename: { equals: filename } }
  if ((await countRows(collection, where, { payload })) > 0) return true
  const drafts = { 'version.filename': { equals: filename } }
  return (await newestVersions(collection, { where: drafts, limit: 1 }, { payload })).length > 0
}
