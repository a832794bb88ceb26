import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { FigureUse as AnyFigureUse } from '@/lib/figure/api'
import { codesIn, passagesOf } from '@/lib/figure/mentions'
import { requiredCodes } from '@/lib/figure/required'
import { codesOf } from '../stored/codes'
import { labelOf } from '../stored/labels'
import { mainAmong, newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import type { Stored } from '../stored/stored'
import { kindOf, titleOf } from '../stored/titles'
import { collectionsReadWith } from '../text/published-texts'
import { belongingTo, type TextCollection, textCollections, textsOf, versionIn } from '../text/texts'
import { say } from '../words/words'

export type UsedFigure = { id: string; code: string; edition: string | null }

export type FigureUse = AnyFigureUse<TextCollection>

/** Everything that needs the figure, in what is public and in what is being prepared. */
export async function usesOf(figure: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> {
  const found = [
    ...(await inTexts(figure, req)),
    ...(await inFormulas(figure, req)),
    ...(await inEvaluations(figure, req)),
    ...(await inCorrections(figure, req)),
    ...(await inTables(figure, req)),
  ]
  const key = (use: FigureUse) => JSON.stringify(use)
  return [...new Map(found.map((use) => [key(use), use])).values()]
}

/**
 * "Assi prioritari: Occupazione, campo «Attuazione», versione inglese": a place in
 * the language of the current user.
 */
export function describeUse(use: FigureUse, req: PayloadRequest): string {
  if (use.kind === 'tables') return say(req, 'Figures.tablesOfEdition')
  if (use.kind === 'text') return `${nameOf(use.collection, req)}: ${use.title}, ${use.where}`
  return `${nameOf(use.collection, req)}: ${use.title}`
}

async function inTexts(figure: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> {
  const uses: FigureUse[] = []
  const collections = figure.edition ? await collectionsReadWith(figure.edition, req) : textCollections
  for (const collection of collections) {
    const where = figure.edition ? belongingTo(collection, figure.edition) : {}
    const { config } = req.payload.collections[collection]
    for (const doc of await everyVersion(collection, where, req))
      for (const { field, locale, content } of textsOf(config, doc)) {
        if (!passagesOf(content).some((passage) => codesIn(passage).includes(figure.code))) continue
        uses.push(textUse(collection, doc, { field, locale }, req))
      }
  }
  return uses
}

/** The place of a text: the document by its title, the field, the language. */
export function textUse(
  collection: TextCollection,
  doc: Stored,
  { field, locale }: { field: string; locale: Locale },
  req: PayloadRequest,
): FigureUse {
  const { config } = req.payload.collections[collection]
  const title = titleOf(config, doc)
  const where = `${say(req, 'Figures.field')} «${labelOf(config, field, req)}», ${versionIn(locale, req)}`
  return { kind: 'text', collection, id: String(doc.id), title, field, locale, where }
}

const inFormulas = async ({ id }: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> =>
  (await everyVersion('figures', { 'formula.operands': { in: [id] } }, req))
    .filter((doc) => String(doc.id) !== id)
    .map((doc) => ({ kind: 'formula', collection: 'figures', id: String(doc.id), title: String(doc.code) }))

/** Where it is not named in words: as the key figure, as evidence, or in a comparison. */
const inEvaluations = async ({ id }: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> => {
  const where: Where = {
    or: [
      { keyFigure: { equals: id } },
      { evidence: { in: [id] } },
      { 'later.figure': { equals: id } },
      { 'later.laterFigure': { equals: id } },
    ],
  }
  return (await everyVersion('evaluations', where, req)).map((doc) => ({
    kind: 'evaluation',
    collection: 'evaluations',
    id: String(doc.id),
    title: titleOf(req.payload.collections.evaluations.config, doc),
  }))
}

const inCorrections = async ({ id }: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> =>
  (await everyVersion('corrections', { figure: { equals: id } }, req)).map((doc) => ({
    kind: 'correction',
    collection: 'corrections',
    id: String(doc.id),
    title: titleOf(req.payload.collections.corrections.config, doc),
  }))

/**
 * Tables, charts and the home page show some figures of every edition without a text naming them.
 */
async function inTables({ code, edition }: UsedFigure, req: PayloadRequest): Promise<FigureUse[]> {
  if (!edition) return []
  const axes = await codesOf('axes', edition, req)
  return requiredCodes([...axes.values()]).includes(code) ? [{ kind: 'tables' }] : []
}

/** What is public and the newest drafts: a place counts when either needs the figure. */
const everyVersion = async (collection: CollectionSlug, where: Where, req: PayloadRequest): Promise<Stored[]> => {
  const how = { locale: 'all', limit: all } as const
  return [...(await mainAmong(collection, where, req, how)), ...(await newestAmong(collection, where, req, how))]
}

const nameOf = (collection: CollectionSlug, req: PayloadRequest) =>
  kindOf(req.payload.collections[collection].config, req)
