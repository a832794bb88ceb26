import type { PayloadRequest } from 'payload'
import { everyLanguage, type Locale, locales, sourceLocale } from '@/i18n/locales'
import { inEveryLanguage } from '@/i18n/office'
import type { SayToken } from '@/lib/correction/readable-text'
import type { AffectedPlace, Wording } from '@/lib/correction/types'
import { isToken, type MentionedToken, passagesOf } from '@/lib/figure/mentions'
import { requiredCodes } from '@/lib/figure/required'
import { finderOf, type ResolvedFigure } from '@/lib/figure/resolved-figure'
import { formatToken } from '@/lib/figure/token'
import { type TokenForm, tokenForms } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'
import type { Both } from '@/lib/text'
import { codesOf } from '../stored/codes'
import { labelOf } from '../stored/labels'
import type { Stored } from '../stored/stored'
import { titleOf } from '../stored/titles'
import { collectionsReadWith, publishedTextsOf } from '../text/published-texts'
import { type TextCollection, textsOf } from '../text/texts'
import { askingIn } from './asking'

/** How tokens read among these figures, in each language. */
export function sayTokens(readings: ResolvedFigure[]): Both<SayToken> {
  const find = finderOf(readings)
  return everyLanguage((locale) => ({ code, form, of }: MentionedToken) => {
    const figure = find(code)
    const known: TokenForm | undefined = tokenForms.find((candidate) => candidate === form)
    return figure && known ? formatToken(figure, known, locale, of ? (find(of) ?? null) : null) : null
  })
}

/**
 * Where a change of figures shows beyond the figure itself: the figures that follow
 * from it, each with what it read and reads, the public sentences that print another
 * number, the tables of the edition.
 */
export async function affectedPlaces(
  changed: string,
  edition: string,
  { before, after }: { before: ResolvedFigure[]; after: ResolvedFigure[] },
  req: PayloadRequest,
): Promise<AffectedPlace[]> {
  const figures = derivedFigures(changed, before, after)
  return [...figures, ...(await sentences(edition, { before, after }, req)), ...(await tables(changed, edition, req))]
}

const nothing = inEveryLanguage('Corrections.notAvailable')

function derivedFigures(changed: string, before: ResolvedFigure[], after: ResolvedFigure[]): AffectedPlace[] {
  const find = finderOf(before)
  return after.flatMap((reading): AffectedPlace[] => {
    const was = find(reading.code)
    if (!was || reading.code === changed || was.value === reading.value) return []
    const read = (figure: ResolvedFigure, locale: Locale) =>
      formatFigure(figure, locale, { form: 'full', unit: 'word' }) ?? nothing[locale]
    const texts = everyLanguage((locale) => wording(read(was, locale), read(reading, locale)))
    if (!locales.some((locale) => texts[locale])) return []
    const label = everyLanguage((locale) => reading.label[locale] ?? reading.label[sourceLocale] ?? reading.code)
    return [{ collection: 'figures', code: reading.code, field: null, label, texts }]
  })
}

const wording = (old: string, now: string): Wording | null => (old === now ? null : { old, new: now })

async function sentences(
  edition: string,
  { before, after }: { before: ResolvedFigure[]; after: ResolvedFigure[] },
  req: PayloadRequest,
): Promise<AffectedPlace[]> {
  const [was, is] = [sayTokens(before), sayTokens(after)]
  const places: AffectedPlace[] = []
  for (const collection of await collectionsReadWith(edition, req)) {
    for (const doc of await publishedTextsOf(collection, edition, req))
      places.push(...sentencesOf(collection, doc, was, is, req))
  }
  return places
}

function sentencesOf(
  collection: TextCollection,
  doc: Stored,
  was: Both<SayToken>,
  is: Both<SayToken>,
  req: PayloadRequest,
): AffectedPlace[] {
  const { config } = req.payload.collections[collection]
  const texts = textsOf(config, doc)
  return [...new Set(texts.map(({ field }) => field))].flatMap((field): AffectedPlace[] => {
    const read = everyLanguage((locale) => {
      const own = texts.filter((text) => text.field === field && text.locale === locale)
      const tokens = own.flatMap(({ content }) => passagesOf(content).flat().filter(isToken))
      const printed = tokens.flatMap((token) => {
        const [old, now] = [was[locale](token), is[locale](token)]
        return old === now ? [] : [{ old: old ?? '…', new: now ?? nothing[locale] }]
      })
      const once = [...new Map(printed.map((one) => [JSON.stringify(one), one])).values()]
      const joined = (side: 'old' | 'new') => once.map((one) => one[side]).join('; ')
      return once.length > 0 ? { old: joined('old'), new: joined('new') } : null
    })
    if (!locales.some((locale) => read[locale])) return []
    const nameIn = (locale: Locale) =>
      collection === 'editions'
        ? `${inEveryLanguage('Corrections.edition')[locale]} ${doc.year}`
        : titleOf(config, doc, locale)
    const label = everyLanguage((locale) => `${nameIn(locale)}, «${labelOf(config, field, askingIn(locale))}»`)
    const code = collection === 'editions' ? String(doc.year) : String(doc.code)
    return [{ collection, code, field, label, texts: read }]
  })
}

/** Tables and charts show some figures of every edition without a text naming them. */
async function tables(code: string, edition: string, req: PayloadRequest): Promise<AffectedPlace[]> {
  const axes = await codesOf('axes', edition, req)
  if (!requiredCodes([...axes.values()]).includes(code)) return []
  const label = inEveryLanguage('Corrections.tablesAndChartsOfProgress')
  return [{ collection: 'tables', code, field: null, label, texts: everyLanguage(() => null) }]
}
