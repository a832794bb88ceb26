import { NotFound, type PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { contextWith, type Reviewed } from '../context/save-context'
import { refusal } from '../refusal/refusal'
import { aside } from '../stored/aside'
import { type EditionRow, newestPublicEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { newestOf } from '../stored/newest'
import type { WithFormula } from '../stored/operands'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import type { CarriedCollection } from './carried-collections'
import { type LastYears, lastYearsFigures } from './last-year'

/** Saves a draft that changes nothing but what is left to review, or a figure's value with it; with the rights of whoever asks. */
async function saveSaid(said: Reviewed & { collection: CarriedCollection }, data: object, req: PayloadRequest) {
  await req.payload.update({
    collection: said.collection,
    id: said.id,
    data,
    draft: true,
    depth: 0,
    locale: sourceLocale,
    overrideAccess: false,
    overrideLock: false,
    user: req.user,
    req: { ...aside(req), i18n: req.i18n, context: contextWith({ reviewed: said }) } as Partial<PayloadRequest>,
  })
}

/** Notes that somebody has looked at these fields of a document and leaves them as they are. */
export const markReviewed = (collection: CarriedCollection, id: string, fields: string[], req: PayloadRequest) =>
  saveSaid({ collection, id, fields: fields.filter((field) => field !== 'value') }, {}, req)

/**
 * Confirms a figure without typing its value: the same as last year, or no longer measured, which leaves it empty. Refused (409)
 * for a figure that is computed, and where there is no value of last year to take.
 */
export async function confirmFigure(id: string, confirmed: 'same' | 'notMeasured', req: PayloadRequest) {
  const figure = await newestOf<FigureDoc>('figures', id, req)
  if (!figure) throw new NotFound(req.t)
  if (figure.formula?.operation) throw refusal(say(req, 'NextEdition.thisFigureIsComputedFrom'), 409)
  const before = confirmed === 'same' ? await lastYearOf(figure, req) : null
  const value = before?.figure?.reading.value ?? null
  if (confirmed === 'same' && value === null) throw refusal(say(req, 'NextEdition.thereWasNoValueLast'), 409)
  await saveSaid({ collection: 'figures', id, confirmed }, { value }, req)
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
