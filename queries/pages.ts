import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import type { RichContent } from '@/lib/text'
import type { PageView } from '@/lib/views'
import type { Page } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, type Pair, readPublic, required } from './payload'
import { toSlugs } from './slugs'

const readPages = cached(
  'pages',
  async () => inEveryLocale(await readPublic('pages', { depth: 0 }), toPage),
  () => [cacheTags.pages],
)

/** The free pages of the site. */
export const getPages = async (locale: Locale): Promise<PageView[]> => (await readPages())[locale]

function toPage(pair: Pair<Page>, locale: Locale): PageView {
  return {
    code: pair.it.code,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    title: required(pair, locale, (doc) => doc.title),
    body: required(pair, locale, (doc) => doc.body as RichContent | null | undefined),
    updatedAt: pair.it.updatedAt,
  }
}
