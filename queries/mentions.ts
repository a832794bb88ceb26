import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { parseChartName } from '@/lib/chart/chart-name'
import { passageWithAgreement } from '@/lib/figure/agreement'
import { type FigureIndex, figureIndex } from '@/lib/figure/lookup'
import { codesIn, excerpt, type MentionedToken, passagesWithTokens } from '@/lib/figure/mentions'
import { countFigures } from '@/lib/figure/target-counts'
import { formatToken } from '@/lib/figure/token'
import { type TokenForm, tokenForms } from '@/lib/figure/types'
import { headlineAnchors, headlineFields } from '@/lib/home/headlines'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { Localised, RichContent } from '@/lib/text'
import type { AxisView, Mention, MentionPlace } from '@/lib/views'
import { getAxes } from './axes'
import { cached } from './cached'
import { getCurrentEdition, getEdition } from './editions'
import { getEvaluations } from './evaluations'
import { getFigures } from './figures'
import { getInitiatives } from './initiatives'
import { getPages } from './pages'

/** A text of the edition that may name figures: where a reader finds it, and what it is part of. */
type PublicText = {
  place: MentionPlace
  title: Localised<string> | null
  path: string
  content: Localised<RichContent> | null
}

const readMentions = cached(
  'mentions',
  async (locale: Locale, key: EditionKey): Promise<Record<string, Mention[]>> => {
    const [edition, own] = await Promise.all([getEdition(locale, key), getFigures(locale, key)])
    const figures = figureIndex(own, { counts: edition ? countFigures(own, edition) : [] })
    const mentions: Record<string, Mention[]> = {}
    for (const { content, ...text } of await publicTexts(locale, key)) {
      const passages = content ? passagesWithTokens(content.value) : []
      for (const code of new Set(passages.flatMap(codesIn))) {
        const passage = passages.find((candidate) => codesIn(candidate).includes(code)) ?? []
        const say = (token: MentionedToken) => worded(token, figures, locale)
        const value = excerpt(passageWithAgreement(passage, content?.lang ?? locale, say), code, say)
        mentions[code] = [...(mentions[code] ?? []), { ...text, excerpt: { value, lang: content?.lang ?? locale } }]
      }
    }
    return mentions
  },
  (_, key) => [
    cacheTags.figures(key),
    cacheTags.axes(key),
    cacheTags.initiatives(key),
    cacheTags.evaluations(key),
    cacheTags.editions,
    cacheTags.documents,
    cacheTags.pages,
  ],
)

/**
 * The public texts of an edition that name a figure, in the order of the portal's pages: each
 * place once, by its first mention.
 */
export const getMentions = async (locale: Locale, key: EditionKey, code: string): Promise<Mention[]> =>
  (await readMentions(locale, key))[code] ?? []

async function publicTexts(locale: Locale, key: EditionKey): Promise<PublicText[]> {
  const [edition, newest, axes, initiatives, evaluations, pages] = await Promise.all([
    getEdition(locale, key),
    getCurrentEdition(locale),
    getAxes(locale, key),
    getInitiatives(locale, key),
    getEvaluations(locale, key),
    getPages(locale, key),
  ])
  if (!edition) return []
  const older = { edition: edition.olderEdition }
  return [
    ...headlineFields.map((place) => ({
      place,
      title: null,
      path: `${pathTo(locale, 'home', older)}#${headlineAnchors[place]}`,
      content: edition.headlines[place],
    })),
    ...Object.entries(edition.chartHeadlines).map(([name, value]) => ({
      place: 'chartHeadlines' as const,
      ...chartPlace(locale, name, axes, edition.olderEdition),
      content: { value, lang: locale },
    })),
    {
      place: 'foreword',
      title: null,
      path: `${pathTo(locale, 'summary', older)}#foreword`,
      content: edition.foreword,
    },
    {
      place: 'overview',
      title: null,
      path: `${pathTo(locale, 'progress', older)}#overview`,
      content: edition.overview,
    },
    ...axes.flatMap(({ slug, title, ...axis }) =>
      (['strategy', 'implementation', 'highlights', 'moneyNote'] as const).map((place) => ({
        place,
        title,
        path: `${pathTo(locale, 'axis', { slug, ...older })}#${place}`,
        content: axis[place],
      })),
    ),
    ...initiatives.map(({ slug, title, description }) => ({
      place: 'description' as const,
      title,
      path: `${pathTo(locale, 'initiative', { slug, ...older })}#description`,
      content: description,
    })),
    {
      place: 'evaluationsIntro',
      title: null,
      path: `${pathTo(locale, 'evaluations', older)}#reports`,
      content: edition.evaluationsIntro,
    },
    ...evaluations.flatMap(({ slug, question, ...evaluation }) =>
      (['shortAnswer', 'answer'] as const).map((place) => ({
        place,
        title: question,
        path: `${pathTo(locale, 'evaluation', { slug, ...older })}#${place}`,
        content: evaluation[place],
      })),
    ),
    // Free pages stand outside editions and read their figures from the newest.
    ...(newest?.year === edition.year ? pages : []).map(({ slug, title, body }) => ({
      place: 'body' as const,
      title,
      path: pathTo(locale, 'page', { slug, ...older }),
      content: body,
    })),
  ]
}

/** Where a reader finds a chart: those of an axis on its page, the others on that of progress. */
function chartPlace(locale: Locale, name: string, axes: AxisView[], edition: EditionKey | null) {
  const axis = axes.find(({ code }) => code === parseChartName(name)?.about)
  const page = axis ? pathTo(locale, 'axis', { slug: axis.slug, edition }) : pathTo(locale, 'progress', { edition })
  return { title: axis?.title ?? null, path: `${page}#chart-${name}` }
}

function worded({ code, form, of }: MentionedToken, figures: FigureIndex, locale: Locale): string {
  const figure = figures.find(code)
  const known: TokenForm = tokenForms.find((candidate) => candidate === form) ?? 'value'
  return (figure && formatToken(figure, known, locale, of ? (figures.find(of) ?? null) : null)) ?? '…'
}
