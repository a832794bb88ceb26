import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { say } from '../words'
import { aside } from './aside'
import { idOf } from './edition-year'

type Stored = { id: string; code: string; edition: unknown; _status?: string }

/** Texts that may name a figure, and whether they belong to an edition. */
const texts = [
  { collection: 'axes', title: 'title' },
  { collection: 'initiatives', title: 'title' },
  { collection: 'evaluations', title: 'question' },
  { collection: 'editions', title: 'title' },
  { collection: 'pages', title: 'title' },
] as const

/** Where a figure is needed: formulas computed from it and texts that name it, each as an editor would look for it. */
async function usesOf(figure: Stored, req: PayloadRequest): Promise<string[]> {
  const edition = idOf(figure.edition)
  const sameEdition: Where = edition ? { edition: { equals: edition } } : {}
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { and: [sameEdition, { 'formula.operands': { in: [figure.id] } }] },
    depth: 0,
    limit: 0,
    req,
  })
  const inTexts = await Promise.all(
    texts.map(async ({ collection, title }) => {
      const where: Where =
        collection === 'pages' ? {} : collection === 'editions' ? { id: { equals: edition } } : sameEdition
      const found = await req.payload.find({ collection, where, depth: 0, limit: 0, locale: 'all', req: aside(req) })
      return found.docs
        .filter((doc) => JSON.stringify(doc).includes(`"code":"${figure.code}"`) && 'id' in doc)
        .map((doc) => {
          const named = (doc as unknown as Record<string, { it?: string } | string>)[title]
          return `${collection}: ${typeof named === 'string' ? named : named?.it}`
        })
    }),
  )
  return [...docs.map(({ code }) => code), ...inTexts.flat()]
}

async function refuseIfUsed(figure: Stored, req: PayloadRequest) {
  const uses = await usesOf(figure, req)
  if (uses.length === 0) return
  throw new APIError(
    say(
      req,
      `Il dato «${figure.code}» è ancora usato da: ${uses.join('; ')}. Toglilo prima da lì.`,
      `The figure "${figure.code}" is still used by: ${uses.join('; ')}. Remove it there first.`,
    ),
    409,
    null,
    true,
  )
}

const stored = (id: number | string, req: PayloadRequest) =>
  req.payload.db.findOne<Stored>({ collection: 'figures', where: { id: { equals: id } }, req })

/** A figure that a formula or a text needs cannot be deleted. */
export const keepFiguresInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const figure = await stored(id, req)
  if (figure) await refuseIfUsed(figure, req)
}

/** Notes whether the operation saves a draft beside the public record: the hooks that follow are not told. */
export const noteDraft: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update' || operation === 'restoreVersion')
    context.savesDraft = Boolean('draft' in args && args.draft)
  return args
}

/** Nor can it be taken from the public, alone or among others: the page that shows it would have a hole. */
export const keepFiguresPublished: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const status = data._status ?? originalDoc?._status
  if (operation !== 'update' || status !== 'draft' || context.savesDraft) return data
  const figure = await stored(originalDoc.id, req)
  if (figure?._status === 'published') await refuseIfUsed(figure, req)
  return data
}
