import type { PayloadRequest } from 'payload'
import type { Made } from '@/lib/next-edition/api'
import { mayPublish } from '../access/access'
import { httpError } from '../refusal/http-error'
import { createInBulk } from '../saving/bulk-save'
import { inTransaction } from '../stored/in-transaction'
import { countRows } from '../stored/rows'
import { say } from '../words/words'
import type { Carried, CarriedCollection } from './carried-collections'
import { copyFor, type Ids, type Target } from './copies'
import { type DanglingTokens, danglingTokens } from './dangling-tokens'
import type { MadeFrom } from './made-from'
import { type Plan, planOf, usuallyTaken } from './plan'
import { readSource, type SourceEdition } from './source-edition'

/**
 * `dataDate` is a calendar day, `initiatives` the codes of those that go on:
 * without it all that are not concluded.
 */
export type NewEditionInput = { from: string; year: number; dataDate: string; initiatives?: string[] }

/**
 * Makes the edition of `year` from a public one, all of it as drafts, or nothing. The source is
 * only read. Refused in words (400, 404, 409) when the source is not public, the year is taken or
 * not later, or an initiative is unknown.
 */
export function makeNextEdition(input: NewEditionInput, req: PayloadRequest): Promise<Made> {
  return inTransaction(req, async () => {
    const source = await readSource(input.from, req)
    if (!source) throw httpError(say(req, 'NextEdition.startFromPublishedEdition'), 404)
    const chosen = input.initiatives ?? usuallyTaken(source)
    await refuseUnfit(input, source, chosen, req)
    const plan = planOf(source, chosen)
    return make(input, source, plan, req)
  })
}

async function make(
  { year, dataDate }: NewEditionInput,
  source: SourceEdition,
  plan: Plan,
  req: PayloadRequest,
): Promise<Made> {
  const at = new Date().toISOString()
  const ids: Ids = { axes: new Map(), initiatives: new Map(), figures: new Map() }
  const target: Target = { edition: null, year, dataDate: `${dataDate}T12:00:00.000Z`, ids }
  const made = { texts: 0, figures: 0 }
  const taken = {
    axes: source.axes,
    initiatives: plan.initiatives,
    figures: plan.figures,
    evaluations: source.evaluations,
  }
  const counts = Object.fromEntries(Object.entries(taken).map(([name, docs]) => [name, docs.length])) as Made['counts']

  const store = async (collection: CarriedCollection, doc: Carried, more: object = {}) => {
    const copy = copyFor(collection, req.payload.collections[collection].config, doc, target)
    for (const mark of copy.toReview as string[]) made[mark === 'value' ? 'figures' : 'texts'] += 1
    return createInBulk(collection, { ...copy, ...more }, at, req)
  }
  const [edition] = source.editions
  const madeFrom: MadeFrom = { edition: source.id, at, documents: counts }
  const id = await store('editions', edition as Carried, { madeFrom })
  target.edition = id
  for (const axis of taken.axes) ids.axes.set(String(axis.id), await store('axes', axis))
  for (const initiative of taken.initiatives)
    ids.initiatives.set(String(initiative.id), await store('initiatives', initiative))
  for (const figure of taken.figures) ids.figures.set(String(figure.id), await store('figures', figure))
  for (const evaluation of taken.evaluations) await store('evaluations', evaluation)
  return {
    edition: id,
    year,
    from: source.year,
    counts,
    ...made,
    leftBehind: { initiatives: plan.leftInitiatives.length, figures: plan.leftFigures.length },
    lost: lostOf(source, plan, { ...ids, editions: new Map([[source.id, id]]) }, req),
  }
}

function lostOf(
  source: SourceEdition,
  plan: Plan,
  ids: Ids & { editions: Map<string, string> },
  req: PayloadRequest,
): Made['lost'] {
  const copyOf = ({ collection, code }: DanglingTokens) => {
    const doc = source[collection].find((known) => collection === 'editions' || known.code === code)
    const old = String(doc?.id)
    return collection === 'pages' ? old : (ids[collection].get(old) ?? old)
  }
  return {
    formulas: plan.lost.map(({ figure, needs }) => ({
      id: ids.figures.get(String(figure.id)) ?? '',
      code: figure.code,
      needs,
    })),
    tokens: danglingTokens(source, plan, req).map((lost) => ({ ...lost, id: copyOf(lost) })),
  }
}

async function refuseUnfit({ year }: NewEditionInput, source: SourceEdition, chosen: string[], req: PayloadRequest) {
  // A trusted command has no user; the rights of a user are checked
  // here too, through any entry point.
  if (req.user && !mayPublish(req.user)) throw httpError(say(req, 'NextEdition.approversDoThis'), 403)
  if (year <= source.year) throw httpError(say(req, 'NextEdition.yearMustBeLaterThan', { year: source.year }), 400)
  if ((await countRows('editions', { year: { equals: year } }, req)) > 0)
    throw httpError(say(req, 'NextEdition.thereIsEditionAlready', { year }), 409)
  const known = new Set(source.initiatives.map(({ code }) => code))
  const unknown = chosen.filter((code) => !known.has(code))
  if (unknown.length > 0)
    throw httpError(
      say(req, 'NextEdition.initiativesNotInEdition', { year: source.year, codes: unknown.join(', ') }),
      400,
    )
}
