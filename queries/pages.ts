import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { changedSinceMade } from '@/lib/last-changes'
import { draftOf, type EditionKey } from '@/lib/read-scope'
import type { RichContent } from '@/lib/text'
import type { PageView } from '@/lib/views'
import type { Page } from '@/payload-types'
import { cached } from './cached'
import { inEveryLocale, type Pair, readPublic, required, requiredRich } from './payload'
import { draftsOf } from './site-drafts'
import { toSlugs } from './slugs'

const readPages = cached(
  'pages',
  async () => inEveryLocale(await readPublic('pages', { depth: 0 }), toPage),
  () => [cacheTags.pages],
)

/** Their newest drafts, for who reads the drafts of an edition with an account. */
const readDraftPages = cached(
  'draft-pages',
  async (key: string) => inEveryLocale(await draftsOf('pages', key, { depth: 0 }), toPage),
  () => [cacheTags.pages],
)

/**
 * The free pages of the site; with `beside` as they are read beside that edition,
 * which matters for drafts alone.
 */
export const getPages = async (locale: Locale, beside: EditionKey | null = null): Promise<PageView[]> =>
  (await (draftOf(beside)?.user ? readDraftPages(String(beside)) : readPages()))[locale]

function toPage(pair: Pair<Page>, locale: Locale): PageView {
  return {
    code: pair[sourceLocale].code,
    slug: toSlugs(pair).current[locale],
    slugs: toSlugs(pair),
    title: required(pair, locale, (doc) => doc.title),
    body: requiredRich(pair, locale, (doc) => doc.body as RichContent | null | undefined),
    updatedAt: changedSinceMade(pair[sourceLocale]),
  }
}
