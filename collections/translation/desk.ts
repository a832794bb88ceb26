import type { PayloadRequest } from 'payload'
import { everyLanguage, type Locale } from '@/i18n/locales'
import { formatToken } from '@/lib/figure/token'
import type { TokenForm } from '@/lib/figure/types'
import { figureKey, type NamedFigure } from '@/lib/translation/blocks'
import type { DeskText } from '@/lib/translation/desk-text'
import { hashOf } from '@/lib/translation/records'
import { type TranslationState, translationStates } from '@/lib/translation/states'
import { canonicalText } from '@/lib/translation/texts'
import { wordDiff } from '@/lib/translation/word-diff'
import { isWritable, toWritten } from '@/lib/translation/written-form'
import { newestReadings } from '../figure/resolved-figures'
import { currentEdition } from '../stored/editions'
import { inWords } from '../stored/labels'
import { kindOf } from '../stored/titles'
import { globalConfig, type LocalizedText } from './localized-texts'

export function toDeskText(text: LocalizedText, req: PayloadRequest): DeskText {
  const { collection, id, title, field, path, label, kind, state, record } = text
  const source = canonicalText(text.source)
  return {
    collection,
    id,
    title,
    field,
    path,
    label,
    kind,
    state,
    collectionLabel:
      collection === 'globals'
        ? inWords(globalConfig(id, req).label, id, req)
        : kindOf(req.payload.collections[collection].config, req),
    source: toWritten(kind, text.source),
    target: toWritten(kind, text.target),
    sourceHash: hashOf(source),
    isWritable: isWritable(kind, text.target) && isWritable(kind, text.source),
    diff: state === 'stale' && record ? wordDiff(record.source, source) : null,
    reason: record?.reason ?? null,
  }
}

export type DeskFilter = { state: string; axis: string; collection: string }

/** `open` is what is missing or stale; nothing, or a word that is no state, is everything. */
export function isAsked(text: LocalizedText, { state, axis, collection }: DeskFilter): boolean {
  if (state === 'open' ? text.state === 'current' : isState(state) && text.state !== state) return false
  return (!axis || text.axes.includes(axis)) && (!collection || text.collection === collection)
}

const isState = (value: string): value is TranslationState => translationStates.some((state) => state === value)

/** How many texts stand how. */
export const countStates = (texts: LocalizedText[]) =>
  Object.fromEntries(
    translationStates.map((state) => [state, texts.filter((text) => text.state === state).length]),
  ) as Record<TranslationState, number>

/** How figures of an edition read now: of the current one for texts that stand outside editions. */
export async function figureReader(edition: string | null, req: PayloadRequest) {
  const of = edition ?? (await currentEdition(req))
  const readings = new Map(of ? (await newestReadings(of, req)).map((reading) => [reading.code, reading]) : [])
  return ({ code, form, of: other }: NamedFigure, locale: Locale): string | null => {
    const reading = readings.get(code)
    return reading ? formatToken(reading, form as TokenForm, locale, other ? readings.get(other) : null) : null
  }
}

/** The figures that written texts name, each with how it reads. */
export function readFigures(texts: string[], read: Awaited<ReturnType<typeof figureReader>>) {
  const named = texts.flatMap((text) => text.match(/\{\{[^{}]+\}\}/g) ?? [])
  return Object.fromEntries(
    [...new Set(named)].map((token) => {
      const [code = '', form = 'value', of] = token.slice(2, -2).split(':')
      const figure = { code, form, of }
      return [figureKey(figure), everyLanguage((locale) => read(figure, locale))]
    }),
  )
}
