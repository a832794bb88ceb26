import type { PayloadRequest, Where } from 'payload'
import { comparabilityToDeclare } from '@/lib/figure/comparability-to-declare'
import type { ReviewLine as AnyReviewLine } from '@/lib/next-edition/api'
import { newestPublicEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { labelOf } from '../stored/labels'
import { newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import { titleOf } from '../stored/titles'
import { say } from '../words/words'
import { type Carried, type CarriedCollection, carriedCollections } from './carried-collections'
import { codesById, lastYearsFigures, toDefinition } from './last-year'
import { marksIn } from './review-hooks'

export type ReviewLine = AnyReviewLine<CarriedCollection>

/**
 * In the order of the collections, of the newest drafts. None for an edition that does not exist.
 */
export async function toReview(edition: string, req: PayloadRequest): Promise<ReviewLine[]> {
  const lines: ReviewLine[] = []
  let year: number | null = null
  for (const collection of carriedCollections) {
    const docs = await newestOf(collection, edition, req)
    if (collection === 'editions') year = (docs[0]?.year as number | undefined) ?? null
    if (year === null) return []
    lines.push(...docs.flatMap((doc) => marksIn(doc.toReview).map((field) => lineOf(collection, doc, field, req))))
    if (collection === 'figures') lines.push(...(await undeclared(docs, year, req)))
  }
  return lines
}

function newestOf(collection: CarriedCollection, edition: string, req: PayloadRequest): Promise<Carried[]> {
  const where: Where = { [collection === 'editions' ? 'id' : 'edition']: { equals: edition } }
  // An order by a translated field is not to be had in all languages at once.
  const sort = collection === 'editions' ? 'year' : collection === 'evaluations' ? 'position' : 'code'
  return newestAmong<Carried>(collection, where, req, { locale: 'all', sort, limit: all })
}

function lineOf(collection: CarriedCollection, doc: Carried, field: string, req: PayloadRequest): ReviewLine {
  const { config } = req.payload.collections[collection]
  return {
    kind: collection === 'figures' && field === 'value' ? 'figure' : 'text',
    collection,
    id: String(doc.id),
    title: titleOf(config, doc),
    code: doc.code ?? null,
    field,
    label: labelOf(config, field, req),
    axis: collection === 'axes' ? String(doc.id) : idOf(doc.axis),
  }
}

/** Figures whose definition is not last year's, without a word on whether they can be compared. */
async function undeclared(docs: Carried[], year: number, req: PayloadRequest): Promise<ReviewLine[]> {
  const before = await newestPublicEdition(req, year)
  if (!before || docs.length === 0) return []
  const lastYear = await lastYearsFigures(String(before.id), req)
  const codeOf = codesById(docs)
  return docs.flatMap((doc) => {
    const previous = lastYear.get(String(doc.code))?.definition ?? null
    const comparability = doc.comparability as { status?: 'comparable' | null } | null
    const changed = comparabilityToDeclare({ ...toDefinition(doc, codeOf), comparability }, previous)
    if (changed.length === 0) return []
    const label = say(req, 'NextEdition.comparisonWithPreviousEdition')
    return [{ ...lineOf('figures', doc, 'comparability__status', req), kind: 'comparability' as const, label }]
  })
}
