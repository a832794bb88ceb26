import { type Locale, locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'

/** The same page in each language, by what differs in its address. */
const both = (address: (locale: Locale) => string): Both<string> => ({ it: address('it'), en: address('en') })

/** One page of every kind that a reader can find. */
export const pageKinds = {
  home: both((locale) => pathTo(locale, 'home')),
  targets: both((locale) => pathTo(locale, 'targets')),
  progress: both((locale) => pathTo(locale, 'progress')),
  axes: both((locale) => pathTo(locale, 'axes')),
  axis: {
    it: pathTo('it', 'axis', { slug: 'occupazione' }),
    en: pathTo('en', 'axis', { slug: 'employment' }),
  },
  initiatives: both((locale) => pathTo(locale, 'initiatives')),
  initiative: {
    it: pathTo('it', 'initiative', { slug: 'formazione-continua-vi' }),
    en: pathTo('en', 'initiative', { slug: 'continuing-training-vi' }),
  },
  evaluations: both((locale) => pathTo(locale, 'evaluations')),
  evaluation: {
    it: pathTo('it', 'evaluation', { slug: 'parita-di-genere' }),
    en: pathTo('en', 'evaluation', { slug: 'gender-equality' }),
  },
  data: both((locale) => pathTo(locale, 'data')),
  figure: both((locale) => pathTo(locale, 'figure', { code: 'programme.committed' })),
  reconciliation: both((locale) => pathTo(locale, 'reconciliation')),
  summary: both((locale) => pathTo(locale, 'summary')),
  editions: both((locale) => pathTo(locale, 'editions')),
  corrections: both((locale) => pathTo(locale, 'corrections')),
  glossary: both((locale) => pathTo(locale, 'glossary')),
  page: {
    it: pathTo('it', 'page', { slug: 'nota-metodologica' }),
    en: pathTo('en', 'page', { slug: 'methodology' }),
  },
} satisfies Record<string, Both<string>>

/**
 * An axis that reaches nobody, and what a reader meets without looking for it: the answer to the
 * form, the page that is not there.
 */
export const otherKinds = {
  'axis without people': {
    it: pathTo('it', 'axis', { slug: 'assistenza-tecnica' }),
    en: pathTo('en', 'axis', { slug: 'technical-assistance' }),
  },
  thanks: both((locale) => `${pathTo(locale, 'feedback')}?outcome=thanks&page=${pathTo(locale, 'home')}`),
  'not there': both((locale) => `${pathTo(locale, 'axes')}/no-such-axis`),
} satisfies Record<string, Both<string>>

export type Kind = keyof typeof pageKinds | keyof typeof otherKinds

const charts: Partial<Record<Kind, number>> = {
  home: 3,
  progress: 9,
  axis: 4,
  'axis without people': 1,
  figure: 1,
  summary: 19,
}

/** How many charts a page of that kind has. */
export const chartsOf = (kind: Kind) => charts[kind] ?? 0

/** Every page of the lists in every language, named for the title of a test. */
export const everyPage = <Name extends string>(kinds: Record<Name, Both<string>>) =>
  (Object.entries(kinds) as [Name, Both<string>][]).flatMap(([kind, addresses]) =>
    locales.map((locale) => ({ kind, locale, addresses, path: addresses[locale] })),
  )
