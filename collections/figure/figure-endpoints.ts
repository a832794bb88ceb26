import type { Endpoint, PayloadRequest } from 'payload'
import { figureReadings, figureStatus, figureUses } from '@/lib/figure/api'
import { checksOf, toStated } from '@/lib/figure/check'
import { type Explained, signatureOf } from '@/lib/figure/signature'
import { serve } from '../office-api/serve'
import { currentEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { newestOf } from '../stored/newest'
import { describeUse, type UsedFigure, usesOf } from './figure-uses'
import { newestReadings } from './resolved-figures'

/**
 * All figures of an edition as they read now, for the editor of texts: one answer however many
 * sentences name them. Without an edition, of the current one.
 */
const readings = serve(figureReadings, async (req) => {
  const asked = req.searchParams.get('edition')
  const edition = asked || (await currentEdition(req))
  return edition ? { edition, figures: await newestReadings(edition, req) } : { edition: null, figures: [] }
})

type Newest = Omit<UsedFigure, 'edition'> & {
  edition: unknown
  formula?: { operation?: string | null } | null
  explanation?: (Explained & { explainedValue?: number | null }) | null
  stated?: { value?: number | null; precision?: number | null } | null
}

const askedFigure = (req: PayloadRequest) => newestOf<Newest>('figures', req.routeParams?.id, req)

/** Where the figure is needed, each place named as an editor looks for it. */
const uses = serve(figureUses, async (req) => {
  const figure = await askedFigure(req)
  if (!figure) return null
  const found = await usesOf({ id: String(figure.id), code: figure.code, edition: idOf(figure.edition) }, req)
  return { uses: found.map((use) => ({ ...use, place: describeUse(use, req) })) }
})

/** The value computed now, for a figure that has a formula, and the checks the figure is under. */
const status = serve(figureStatus, async (req) => {
  const figure = await askedFigure(req)
  const edition = idOf(figure?.edition)
  if (!figure || !edition) return null
  const reading = (await newestReadings(edition, req)).find(({ code }) => code === figure.code)
  if (!reading) return null
  const { explanation, stated } = figure
  const { id: _, ...shown } = reading
  return {
    ...shown,
    isDerived: Boolean(figure.formula?.operation),
    checks: checksOf({
      ...reading,
      stated: toStated(stated),
      explanation: explanation?.text ? { value: explanation.text, lang: 'it' } : null,
      explainedValue: explanation?.explainedValue ?? null,
      signed: signatureOf(explanation),
    }),
  }
})

export const figureEndpoints: Endpoint[] = [readings, uses, status]
