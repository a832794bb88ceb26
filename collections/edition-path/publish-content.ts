import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { ValidationError } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { finderOf } from '@/lib/figure/resolved-figure'
import { contextWith } from '../context/save-context'
import { publicReadings } from '../figure/resolved-figures'
import { idOf } from '../stored/id-of'
import { isolatedRequest } from '../stored/isolated-request'
import { labelOf } from '../stored/labels'
import { mainAmong, newestAmong, newestOf } from '../stored/newest'
import { operandsFirst, type WithFormula } from '../stored/operands'
import { all } from '../stored/rows'
import { updateWith } from '../stored/saves'
import type { Stored } from '../stored/stored'
import { kindOf, titleOf } from '../stored/titles'
import { textsOf, versionIn } from '../text/texts'
import { explainToken } from '../token/token-problems'
import { problemsIn } from '../token/tokens-resolve'
import { say } from '../words/words'

type Newest = Stored<WithFormula & { source?: { document?: unknown } | null }>
type ContentCollection = 'documents' | 'figures' | 'axes' | 'initiatives' | 'evaluations'

/**
 * Publishes the newest draft of everything that an edition shows, in all languages: what others
 * need comes before them. Everything is checked as if it were published by itself, but for what
 * only holds of the whole, which is checked once at the end. Throws at the first document that
 * cannot be published, named; the transaction of the request is then undone.
 */
export async function publishContent(edition: string, req: PayloadRequest): Promise<void> {
  const ofEdition: Where = { edition: { equals: edition } }
  const figures = await newestIn('figures', ofEdition, req)
  for (const document of await documentsOf(edition, figures, req))
    await publishDocument('documents', document, edition, req)
  for (const figure of operandsFirst(figures).ordered) await publishDocument('figures', figure, edition, req)
  for (const collection of ['axes', 'initiatives', 'evaluations'] as const)
    for (const doc of await newestIn(collection, ofEdition, req)) await publishDocument(collection, doc, edition, req)
  await refuseUnreadableTexts(edition, req)
}

/** With the values that are stored: in the publication nobody reads computed ones. */
const newestIn = (collection: ContentCollection, where: Where, req: PayloadRequest): Promise<Newest[]> =>
  newestAmong<Newest>(collection, where, req, {
    context: contextWith({ publishingEdition: 'reading' }),
    sort: 'code',
    limit: all,
  })

/** The documents an edition names as official, and those its figures come from. */
async function documentsOf(edition: string, figures: Newest[], req: PayloadRequest): Promise<Newest[]> {
  const own = await newestOf<{ documents?: unknown[] | null }>('editions', edition, req)
  const named = [...(own?.documents ?? []), ...figures.map(({ source }) => source?.document)].flatMap(
    (one) => idOf(one) ?? [],
  )
  return named.length === 0 ? [] : newestIn('documents', { id: { in: [...new Set(named)] } }, req)
}

/** A document whose newest state is public already stays untouched. */
async function publishDocument(collection: ContentCollection, doc: Newest, edition: string, req: PayloadRequest) {
  if (doc._status === 'published') return
  try {
    await updateWith(
      req.payload,
      collection,
      doc.id,
      { _status: 'published' },
      {
        locale: sourceLocale,
        depth: 0,
        overrideAccess: true,
        req: { ...isolatedRequest(req), i18n: req.i18n, context: contextWith({ publishingEdition: edition }) },
      },
    )
  } catch (error) {
    throw named(error, collection, doc, req)
  }
}

/** The same refusal, saying which document it is about. */
function named(error: unknown, collection: CollectionSlug, doc: Newest, req: PayloadRequest): unknown {
  const errors = (error as { data?: { errors?: { label?: string; message: string }[] } }).data?.errors
  if (!errors) return error
  const { config } = req.payload.collections[collection]
  const place = `${kindOf(config, req)} «${titleOf(config, doc)}»`
  return new ValidationError({
    collection: 'editions',
    errors: errors.map(({ label, message }) => ({
      path: 'state',
      message: [place, label, message].filter(Boolean).join(': '),
    })),
    req,
  })
}

/**
 * With everything published, every text of the edition reads: those that were public before,
 * too, whatever changed around them.
 */
async function refuseUnreadableTexts(edition: string, req: PayloadRequest) {
  const find = finderOf(await publicReadings(edition, req))
  const errors: { path: string; message: string }[] = []
  for (const collection of ['axes', 'initiatives', 'evaluations'] as const) {
    const { config } = req.payload.collections[collection]
    const ofEdition = { edition: { equals: edition } }
    for (const doc of await mainAmong(collection, ofEdition, req, { locale: 'all', sort: 'code', limit: all }))
      for (const text of textsOf(config, doc))
        for (const { before, problem, token } of problemsIn(text, find)) {
          const title = titleOf(config, doc)
          const place = `${title}, ${labelOf(config, text.field, req)}, ${versionIn(text.locale, req)}`
          const after = before && say(req, 'EditionPath.after', { before })
          const why = await explainToken(problem, token, edition, req)
          errors.push({ path: 'state', message: `${place}${after}: ${why}` })
        }
  }
  if (errors.length > 0) throw new ValidationError({ collection: 'editions', errors, req })
}
