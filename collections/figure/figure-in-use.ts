import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { httpError } from '../refusal/http-error'
import { saveOf } from '../saving/record-save'
import { idOf } from '../stored/id-of'
import { storedRow } from '../stored/stored-row'
import { say } from '../words/words'
import { describeUse, type FigureUse, usesOf } from './figure-uses'

type Figure = { id: string; code: string; edition: unknown; _status?: string }

/**
 * Places that keep a figure where it is: "Dato: programme.paid; Asse prioritario: Occupazione,
 * campo «Attuazione», versione inglese".
 */
export async function usagesOf(
  figure: Figure,
  req: PayloadRequest,
  counts: (use: FigureUse) => boolean = () => true,
): Promise<string | null> {
  const uses = await usesOf({ id: String(figure.id), code: figure.code, edition: idOf(figure.edition) }, req)
  const places = [...new Set(uses.filter(counts).map((use) => describeUse(use, req)))]
  return places.length > 0 ? places.join('; ') : null
}

async function refuseIfUsed(figure: Figure, req: PayloadRequest, counts?: (use: FigureUse) => boolean) {
  const places = await usagesOf(figure, req, counts)
  if (!places) return
  throw httpError(say(req, 'Figures.figureIsStillUsedBy', { code: figure.code, places }), 409)
}

const stored = (id: number | string, req: PayloadRequest) => storedRow<Figure>('figures', id, req)

/** A figure that a formula, a text or a correction needs cannot be deleted. */
export const keepFiguresInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const figure = await stored(id, req)
  if (figure) await refuseIfUsed(figure, req)
}

/**
 * Nor can it be taken from the public, alone or among others: the page
 * that shows it would have a hole.
 */
export const keepFiguresPublished: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const status = data._status ?? originalDoc?._status
  if (operation !== 'update' || status !== 'draft' || saveOf(context).isDraft) return data
  const figure = await stored(originalDoc.id, req)
  if (figure?._status === 'published') await refuseIfUsed(figure, req, ({ kind }) => kind !== 'correction')
  return data
}
