import type { Endpoint, PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { documentTranslations, type TranslationAction, translate, translationDesk } from '@/lib/translation/api'
import { hashOf } from '@/lib/translation/records'
import { canonicalText } from '@/lib/translation/texts'
import { fromWritten, newId, toWritten } from '@/lib/translation/written-form'
import type { Axis, Edition } from '@/payload-types'
import { checkedBody, serveAtRoot } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { newestAmong } from '../stored/newest'
import { all } from '../stored/rows'
import { say } from '../words/words'
import { countStates, figureReader, isAsked, readFigures, toDeskText } from './desk'
import { type DocumentRef, type LocalizedText, textsOfDocument, textsOfEdition } from './localized-texts'
import { saveTexts } from './save-texts'
import { translatedCollections } from './translated'
import { xliffEndpoints } from './xliff-endpoints'

const pageLength = 20

/**
 * The desk: the texts of an edition by state, axis and collection, a page at
 * a time, with how many stand how.
 */
const desk = serveAtRoot(translationDesk, async (req) => {
  const asked = (name: string) => req.searchParams.get(name) ?? ''
  const { edition, editions, axes } = await choices(asked('edition'), req)
  if (!edition) return null
  const texts = await textsOfEdition(edition, req)
  const filter = { state: asked('state'), axis: asked('axis'), collection: asked('collection') }
  const within = texts.filter((text) => isAsked(text, { ...filter, state: '' }))
  const found = within.filter((text) => isAsked(text, filter))
  const pages = Math.max(1, Math.ceil(found.length / pageLength))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked('page'))) || 1), pages)
  const shown = found.slice((page - 1) * pageLength, page * pageLength).map((text) => toDeskText(text, req))
  const written = shown.flatMap(({ source, target, diff }) => [source, target, ...(diff ?? []).map(({ text }) => text)])
  return {
    edition,
    editions,
    axes,
    counts: countStates(within),
    total: found.length,
    page,
    pages,
    texts: shown,
    figures: readFigures(written, await figureReader(edition, req)),
  }
})

/** The editions, the axes of the one that is asked for, the newest where none is. */
async function choices(asked: string, req: PayloadRequest) {
  const every = { limit: all, locale: sourceLocale } as const
  const editions = await newestAmong<Edition>('editions', {}, req, { ...every, sort: '-year' })
  const edition = (asked ? editions.find(({ id }) => String(id) === asked) : editions[0])?.id
  const where = { edition: { equals: edition } }
  const axes = edition ? await newestAmong<Axis>('axes', where, req, { ...every, sort: 'code' }) : []
  return {
    edition: edition ? String(edition) : null,
    editions: editions.map(({ id, year }) => ({ id, name: String(year) })),
    axes: axes.map(({ id, numeral, title }) => ({ id, name: `${numeral}. ${title}` })),
  }
}

const documentRefIn = (req: PayloadRequest): DocumentRef | null => {
  const { collection, id } = req.routeParams as { collection: string; id: string }
  const known = [...translatedCollections, 'globals' as const].find((name) => name === collection)
  return known ? { collection: known, id: String(id) } : null
}

/** How each translation of one document stands. */
const ofDocument = serveAtRoot(documentTranslations, async (req) => {
  const place = documentRefIn(req)
  const texts = place && (await textsOfDocument(place, req))
  if (!texts) return null
  const shown = texts.map((text) => toDeskText(text, req))
  const written = shown.flatMap(({ source, diff }) => [source, ...(diff ?? []).map(({ text }) => text)])
  return { texts: shown, figures: readFigures(written, await figureReader(texts[0]?.edition ?? null, req)) }
})

/**
 * Writes one translation, copies the source into it, or declares it still
 * good for the source that was shown.
 */
const act = serveAtRoot(translate, async (req) => {
  const place = documentRefIn(req)
  const asked = await checkedBody(translate, req)
  const find = async () => (place && (await textsOfDocument(place, req)))?.find(({ field }) => field === asked.field)
  const text = await find()
  if (!place || !text) return null
  if (hashOf(canonicalText(text.source)) !== asked.sourceHash)
    throw httpError(say(req, 'Translations.italianTextHasChangedMeanwhile'), 409)
  await saveTexts(place, changesFor(asked, text, req), req)
  const now = await find()
  return { text: now ? toDeskText(now, req) : null }
})

function changesFor(asked: TranslationAction, text: LocalizedText, req: PayloadRequest) {
  const { field, kind, state } = text
  if (asked.action === 'stillValid' || asked.action === 'minorEdit') {
    if (state === 'missing') throw httpError(say(req, 'Translations.thereIsNoTranslationYet'), 409)
    return { write: [], accept: [{ field, reason: asked.action }] }
  }
  const written = asked.action === 'write' ? asked.text : toWritten(kind, text.source)
  const value = asked.action === 'copySource' && kind === 'rich' ? withNewIds(text.source) : fromWritten(kind, written)
  if (value === null) throw httpError(say(req, 'Translations.bracesHoldNoFigureWrite'), 400)
  return { write: [{ field, value }], accept: [] }
}

/** The same text with ids of its own for figures and links. */
function withNewIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, held) => (key === 'id' && typeof held === 'string' ? newId() : held))
}

export const translationEndpoints: Endpoint[] = [...xliffEndpoints, desk, ofDocument, act]
