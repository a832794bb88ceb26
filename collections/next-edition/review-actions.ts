import { NotFound, type PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { contextWith, type ReviewAction } from '../context/save-context'
import { httpError } from '../refusal/http-error'
import { type EditionRow, newestPublicEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { isolatedRequest } from '../stored/isolated-request'
import { newestOf } from '../stored/newest'
import type { WithFormula } from '../stored/operands'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import type { CarriedCollection } from './carried-collections'
import { type LastYears, lastYearsFigures } from './last-year'

/**
 * Saves a draft that changes nothing but what is left to review, or a figure's value with it; with
 * the rights of the current user.
 */
async function saveReviewAction(
  action: ReviewAction & { collection: CarriedCollection },
  data: object,
  req: PayloadRequest,
) {
  await req.payload.update({
    collection: action.collection,
    id: action.id,
    data,
    draft: true,
    depth: 0,
    locale: sourceLocale,
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
    req: {
      ...isolatedRequest(req),
      i18n: req.i18n,
      context: contextWith({ reviewed: action }),
    } as Partial<PayloadRequest>,
  })
}

/** Notes that somebody has looked at these fields of a document and leaves them as they are. */
export const markReviewed = (collection: CarriedCollection, id: string, fields: string[], req: PayloadRequest) =>
  saveReviewAction({ collection, id, fields: fields.filter((field) => field !== 'value') }, {}, req)

/**
 * Confirms a figure without typing its value: the same as last year, or no longer
 * measured, which leaves it empty. Refused (409) for a figure that is computed, and where
 * there is no value of last year to take.
 */
export async function confirmFigure(id: string, confirmed: 'same' | 'notMeasured', req: PayloadRequest) {
  const figure = await newestOf<FigureDoc>('figures', id, req)
  if (!figure) throw new NotFound(req.t)
  if (figure.formula?.operation) throw httpError(say(req, 'NextEdition.thisFigureIsComputedFrom'), 409)
  const before = confirmed === 'same' ? await lastYearOf(figure, req) : null
  const value = before?.figure?.reading.value ?? null
  if (confirmed === 'same' && value === null) throw httpError(say(req, 'NextEdition.thereWasNoValueLast'), 409)
  await saveReviewAction({ collection: 'figures', id, confirmed }, { value }, req)
}

export type FigureDoc = WithFormula & { id: string; code: string; edition?: unknown }

/** The edition before that of the figure, and the figure there; null where there is none. */
export async function lastYearOf(
  figure: FigureDoc,
  req: PayloadRequest,
): Promise<{ year: number; figure: LastYears | null } | null> {
  const edition = await storedRow<EditionRow>('editions', idOf(figure.edition), req)
  const before = edition && (await newestPublicEdition(req, edition.year))
  if (!before) return null
  return { year: before.year, figure: (await lastYearsFigures(String(before.id), req)).get(figure.code) ?? null }
}
