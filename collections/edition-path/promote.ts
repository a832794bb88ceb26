import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { ValidationError } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { finderOf } from '@/lib/figure/reading'
import { inAllLanguages, titleOf } from '../all-languages'
import { publicReadings } from '../figure-readings'
import { aside } from '../hooks/aside'
import { idOf } from '../hooks/id-of'
import { problemsIn } from '../hooks/tokens-resolve'
import { labelOf, textsOf, versionIn } from '../texts'
import { explainToken } from '../token-problems'
import { say, type words } from '../words'

type Newest = {
  id: string
  _status?: string
  formula?: { operands?: unknown[] | null } | null
  source?: { document?: unknown }
}
type Promoted = 'documents' | 'figures' | 'axes' | 'initiatives' | 'evaluations'

/**
 * Publishes the newest draft of everything that an edition shows, in all languages: what others need comes before them. Everything
 * is checked as if it were published by itself, but for what only holds of the whole, which is checked once at the end. Throws
 * at the first document that cannot be published, named; the transaction of the request is then undone.
 */
export async function promoteContent(edition: string, req: PayloadRequest): Promise<void> {
  const ofEdition: Where = { edition: { equals: edition } }
  const figures = await newestOf('figures', ofEdition, req)
  for (const document of await documentsOf(edition, figures, req)) await promote('documents', document, edition, req)
  for (const figure of operandsFirst(figures)) await promote('figures', figure, edition, req)
  for (const collection of ['axes', 'initiatives', 'evaluations'] as const)
    for (const doc of await newestOf(collection, ofEdition, req)) await promote(collection, doc, edition, req)
  await refuseUnreadableTexts(edition, req)
}

async function newestOf(collection: Promoted, where: Where, req: PayloadRequest): Promise<Newest[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    depth: 0,
    sort: 'code',
    pagination: false,
    req: { ...aside(req), context: { promotedWith: 'reading' } },
  })
  return docs as Newest[]
}

/** The documents an edition names as official, and those its figures come from. */
async function documentsOf(edition: string, figures: Newest[], req: PayloadRequest): Promise<Newest[]> {
  const { documents } = (await req.payload.findByID({
    collection: 'editions',
    id: edition,
    draft: true,
    depth: 0,
    joins: false,
    req: aside(req),
  })) as { documents?: unknown[] | null }
  const named = [...(documents ?? []), ...figures.map(({ source }) => source?.document)].flatMap(
    (one) => idOf(one) ?? [],
  )
  return named.length === 0 ? [] : newestOf('documents', { id: { in: [...new Set(named)] } }, req)
}

/** Figures in an order in which each comes after those it is computed from; those of a circle stay, and are refused when saved. */
export function operandsFirst<T extends Pick<Newest, 'id' | 'formula'>>(figures: T[]): T[] {
  const byId = new Map(figures.map((figure) => [String(figure.id), figure]))
  const ordered = new Set<T>()
  const seen = new Set<T>()
  const place = (figure: T) => {
    if (seen.has(figure)) return
    seen.add(figure)
    for (const operand of figure.formula?.operands ?? []) {
      const needed = byId.get(idOf(operand) ?? '')
      if (needed) place(needed)
    }
    ordered.add(figure)
  }
  figures.forEach(place)
  return [...ordered]
}

/** A document whose newest state is public already stays untouched. */
async function promote(collection: Promoted, doc: Newest, edition: string, req: PayloadRequest) {
  if (doc._status === 'published') return
  try {
    await req.payload.update({
      collection,
      id: doc.id,
      data: { _status: 'published' } as never,
      locale: sourceLocale,
      depth: 0,
      overrideAccess: true,
      req: { ...aside(req), i18n: req.i18n, context: { promotedWith: edition } },
    })
  } catch (error) {
    throw named(error, collection, doc, req)
  }
}

/** The same refusal, saying which document it is about. */
function named(error: unknown, collection: CollectionSlug, doc: Newest, req: PayloadRequest): unknown {
  const errors = (error as { data?: { errors?: { label?: string; message: string }[] } }).data?.errors
  if (!errors) return error
  const { labels, admin } = req.payload.collections[collection].config
  const { it, en } = labels.singular as ReturnType<typeof words>
  const title = (doc as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id'] ?? doc.id
  const place = `${say(req, it, en)} «${title}»`
  return new ValidationError({
    collection: 'editions',
    errors: errors.map(({ label, message }) => ({
      path: 'state',
      message: [place, label, message].filter(Boolean).join(': '),
    })),
    req,
  })
}

/** With everything published, every text of the edition reads: those that were public before, too, whatever changed around them. */
async function refuseUnreadableTexts(edition: string, req: PayloadRequest) {
  const find = finderOf(await publicReadings(edition, req))
  const errors: { path: string; message: string }[] = []
  for (const collection of ['axes', 'initiatives', 'evaluations'] as const) {
    const { config } = req.payload.collections[collection]
    for (const doc of await inAllLanguages(collection, { edition: { equals: edition } }, req, { sort: 'code' }))
      for (const text of textsOf(config, doc))
        for (const { before, problem, token } of problemsIn(text, find)) {
          const title = titleOf(doc, config.admin.useAsTitle ?? 'id')
          const place = `${title}, ${labelOf(config, text.field, req)}, ${versionIn(text.locale, req)}`
          const after = before && say(req, `, dopo «${before}»`, `, after “${before}”`)
          const why = await explainToken(problem, token, edition, req)
          errors.push({ path: 'state', message: `${place}${after}: ${why}` })
        }
  }
  if (errors.length > 0) throw new ValidationError({ collection: 'editions', errors, req })
}
