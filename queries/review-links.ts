import { sourceLocale } from '@/i18n/locales'
import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cache } from 'react'
import { editionOfToken } from '@/collections/preview/review-links'
import { payload, readDrafts } from './payload'

/**
 * The edition whose drafts a review link opens; null for a token that is wrong, expired or revoked.
 */
export const editionOfLink = cache(
  async (token: string): Promise<string | null> => editionOfToken(token, await payload()),
)

type ReviewFile = { content: Buffer; name: string; type: string }

/**
 * The file of one of the official documents of that edition's draft; null for every other document.
 */
export async function reviewFile(token: string, id: string): Promise<ReviewFile | null> {
  const edition = await editionOfLink(token)
  if (!edition) return null
  const [draft] = await readDrafts('editions', { where: { id: { equals: edition } }, depth: 1 })
  const found = (draft?.[sourceLocale].documents ?? []).find(
    (document) => typeof document === 'object' && document !== null && String(document.id) === id,
  )
  if (typeof found !== 'object' || !found.id) return null
  const client = await payload()
  // What a relationship carries of a document leaves the name of its file out.
  const { filename, mimeType } = await client.findByID({ collection: 'documents', id: found.id, draft: true, depth: 0 })
  const folder = client.collections.documents.config.upload.staticDir
  if (!filename || !folder) return null
  const content = await readFile(path.join(folder, path.basename(filename)))
  return { content, name: filename, type: mimeType ?? 'application/octet-stream' }
}
