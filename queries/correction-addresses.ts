import 'server-only'
import type { Locale } from '@/i18n/locales'
import { type HeadlineField, headlineAnchors, headlineFields } from '@/lib/home/headlines'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { getAxes } from './axes'
import { getEdition } from './editions'
import { getEvaluations } from './evaluations'
import { getFigureCodes } from './figures'
import { getInitiatives } from './initiatives'
import { getPages } from './pages'

/**
 * Something of an edition that was corrected, or reads differently because of
 * it. `field` is null for all of it.
 */
export type Subject = { collection: string; code: string; field: string | null }

/** Where an edition's own texts stand. */
const ofEdition = {
  foreword: { route: 'summary', anchor: '#foreword' },
  overview: { route: 'progress', anchor: '#overview' },
  evaluationsIntro: { route: 'evaluations', anchor: '#reports' },
  chartHeadlines: { route: 'progress', anchor: '' },
  ...(Object.fromEntries(
    headlineFields.map((field) => [field, { route: 'home', anchor: `#${headlineAnchors[field]}` }]),
  ) as Record<HeadlineField, { route: 'home'; anchor: string }>),
} as const

type Place = { edition: number | string | null; slug?: string }

/** The address of a subject in an edition as it is named there; null for what has no page. */
export function subjectPath(
  locale: Locale,
  { collection, code, field }: Subject,
  { edition, slug }: Place,
): string | null {
  const anchor = field ? `#${field}` : ''
  switch (collection) {
    case 'figures':
      return pathTo(locale, 'figure', { code, edition })
    case 'tables':
      return `${pathTo(locale, 'progress', { edition })}#progress`
    case 'editions': {
      const { route, anchor: at } = ofEdition[field?.split('.')[0] as 'foreword'] ?? { route: 'home', anchor: '' }
      return `${pathTo(locale, route, { edition })}${at}`
    }
    case 'axes':
      return slug ? `${pathTo(locale, 'axis', { slug, edition })}${anchor}` : null
    case 'initiatives':
      return slug ? `${pathTo(locale, 'initiative', { slug, edition })}${anchor}` : null
    case 'evaluations':
      return slug ? `${pathTo(locale, 'evaluation', { slug, edition })}${anchor}` : null
    default:
      return null
  }
}

/** Finds where subjects of an edition are read now; null for what is no longer there. */
export async function subjectsOf(locale: Locale, key: EditionKey): Promise<(subject: Subject) => string | null> {
  const [edition, axes, initiatives, evaluations, codes, pages] = await Promise.all([
    getEdition(locale, key),
    getAxes(locale, key),
    getInitiatives(locale, key),
    getEvaluations(locale, key),
    getFigureCodes(key),
    getPages(locale, key),
  ])
  const slugsOf = (docs: { code: string; slug: string }[]) => new Map(docs.map(({ code, slug }) => [code, slug]))
  const slugs: Record<string, Map<string, string>> = {
    axes: slugsOf(axes),
    initiatives: slugsOf(initiatives),
    evaluations: slugsOf(evaluations),
    pages: slugsOf(pages),
  }
  const known = new Set(codes)
  return (subject) => {
    const slug = slugs[subject.collection]?.get(subject.code)
    if (subject.collection === 'pages') return slug ? pathTo(locale, 'page', { slug }) : null
    if (subject.collection === 'figures' && !known.has(subject.code)) return null
    return subjectPath(locale, subject, { edition: edition?.olderEdition ?? null, slug })
  }
}
