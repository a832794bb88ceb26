import type { Endpoint, PayloadRequest } from 'payload'
import { comparabilityToDeclare } from '@/lib/figure/comparability-to-declare'
import type { Confirmation } from '@/lib/figure/confirmation'
import * as api from '@/lib/next-edition/api'
import { checkedBody, serve } from '../office-api/serve'
import { idOf } from '../stored/id-of'
import { labelOf } from '../stored/labels'
import { newestAmong, newestOf } from '../stored/newest'
import { all } from '../stored/rows'
import type { CarriedCollection } from './carried-collections'
import { codesById, toDefinition } from './last-year'
import { confirmFigure, type FigureDoc, lastYearOf, markReviewed } from './review-actions'
import { marksIn } from './review-hooks'

type Reviewed = FigureDoc & { toReview?: unknown; confirmed?: Confirmation | null }

const newest = (collection: CarriedCollection, req: PayloadRequest) =>
  newestOf<Reviewed>(collection, req.routeParams?.id, req)

type Comparable = { comparability?: { status?: 'comparable' | null } | null }

/** What of one document is still to be looked at, by name of field and as the form calls it. */
export const reviewEndpoints = (collection: CarriedCollection): Endpoint[] => {
  const left = async (req: PayloadRequest) => {
    const doc = await newest(collection, req)
    const { config } = req.payload.collections[collection]
    const marks = marksIn(doc?.toReview).filter((field) => field !== 'value')
    return doc && { fields: marks.map((field) => ({ field, label: labelOf(config, field, req) })) }
  }
  const reviewed = serve(api.markReviewed, async (req) => {
    const { fields } = await checkedBody(api.markReviewed, req)
    const doc = await newest(collection, req)
    if (!doc) return null
    await markReviewed(collection, doc.id, fields, req)
    return left(req)
  })
  return [serve(api.documentReview, left), reviewed]
}

/**
 * A figure beside that of the edition before: its value, how this one was confirmed, and what
 * changed in its definition without a word on it.
 */
async function besideLastYear(req: PayloadRequest): Promise<api.BesideLastYear | null> {
  const figure = await newest('figures', req)
  if (!figure) return null
  const before = await lastYearOf(figure, req)
  const { code, confirmed = null, toReview, formula } = figure
  return {
    code,
    confirmed,
    isToConfirm: marksIn(toReview).includes('value'),
    isComputed: Boolean(formula?.operation),
    year: before?.year ?? null,
    lastYear: before?.figure?.reading ?? null,
    toDeclare: before?.figure ? await undeclared(figure, before.figure.definition, req) : [],
  }
}

async function undeclared(
  figure: Reviewed,
  previous: Parameters<typeof comparabilityToDeclare>[1],
  req: PayloadRequest,
) {
  const edition = idOf(figure.edition)
  const ofEdition = { edition: { equals: edition } }
  const how = { locale: 'all', sort: 'code', limit: all } as const
  const rows = await newestAmong<FigureDoc & Comparable>('figures', ofEdition, req, how)
  const row: FigureDoc & Comparable = rows.find(({ id }) => String(id) === String(figure.id)) ?? figure
  const { comparability } = row
  return comparabilityToDeclare({ ...toDefinition(row, codesById(rows)), comparability }, previous)
}

const confirm = serve(api.confirmFigure, async (req) => {
  const { confirmed } = await checkedBody(api.confirmFigure, req)
  const figure = await newest('figures', req)
  if (!figure) return null
  await confirmFigure(figure.id, confirmed, req)
  return besideLastYear(req)
})

export const figureReviewEndpoints: Endpoint[] = [serve(api.besideLastYear, besideLastYear), confirm]
