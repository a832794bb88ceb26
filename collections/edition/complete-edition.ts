import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { requiredCodes } from '@/lib/figure/required'
import { isPublicEdition } from '../access/access'
import { codesOf } from '../stored/codes'
import { say } from '../words/words'

/**
 * An edition becomes public only with the figures its pages cannot do without: they
 * would answer with an error instead.
 */
export const completeBeforePublic: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isPublicEdition({ ...originalDoc, ...data })) return data
  const id = originalDoc?.id
  const publishedCodes = async (collection: 'axes' | 'figures') =>
    id ? [...(await codesOf(collection, String(id), req, { _status: { equals: 'published' } })).values()] : []
  const published = new Set(await publishedCodes('figures'))
  const missing = requiredCodes(await publishedCodes('axes')).filter((code) => !published.has(code))
  if (missing.length === 0) return data
  const list = missing.length > 5 ? `${missing.slice(0, 5).join(', ')} …` : missing.join(', ')
  const message = say(req, 'Rules.theseFiguresAreMissingOr', { count: missing.length, list })
  throw new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })
}
