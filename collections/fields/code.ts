import type { CollectionSlug, FieldHook, TextFieldSingleValidation } from 'payload'
import { isTargetCount } from '@/lib/figure/target-counts'
import { isFigureCode } from '@/lib/figure/token'
import { toSlug } from '@/lib/routes'
import { idOf } from '../stored/id-of'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'

/** A document always has a code, even a draft without a title: two empty ones would collide. */
export const codeOrDerived =
  (field: string): FieldHook =>
  ({ value, data }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    const title = data?.[field]
    const stem = typeof title === 'string' && title ? toSlug(title) : 'bozza'
    return `${stem}-${Math.random().toString(36).slice(2, 8)}`
  }

/**
 * Codes are unique in their edition and, once public, permanent: addresses, formulas and
 * embeds of others depend on them.
 */
export const codeIsFree: TextFieldSingleValidation = async (value, { collectionSlug, data, id, req }) => {
  if (!value || !isFigureCode(value)) return say(req, 'Figures.useLowerCaseLettersDigits')
  if (isTargetCount(value)) return say(req, 'Figures.isNameOfCountOf', { value })
  const collection = collectionSlug as CollectionSlug
  if (id) {
    const stored = await storedRow<{ id: string; code: string; _status?: string }>(collection, id, req)
    if (stored?._status === 'published' && stored.code !== value)
      return say(req, 'Figures.codeIsPublicAndCannot', { code: stored.code })
  }
  const edition = idOf((data as { edition?: unknown }).edition)
  const { totalDocs } = await req.payload.count({
    collection,
    where: {
      and: [
        { code: { equals: value } },
        ...(edition ? [{ edition: { equals: edition } }] : []),
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    req,
  })
  if (totalDocs === 0) return true
  return say(req, 'Figures.codeIsAlreadyUsedIn', { value })
}
