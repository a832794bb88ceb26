import { createHash } from 'node:crypto'
import { locales } from '@/i18n/locales'
import { draftRoutes, pathTo } from '@/lib/routes'
import type { Answer } from './answer'

const withBelow = (path: string) => [path, `${path}/*`]
const pages = locales.flatMap((locale) => withBelow(`/${locale}`))
/** Drafts are an account's, a reviewer's address is a key, and opinions are told once. */
const others = locales.flatMap((locale) => [
  ...Object.values(draftRoutes).flatMap((words) => locales.flatMap((other) => withBelow(`/${locale}/${words[other]}`))),
  ...withBelow(pathTo(locale, 'feedback')),
  ...withBelow(`/${locale}/feedback`),
])

/**
 * The page behind a link is fetched once a reader dwells on the link or begins to press it. Nothing
 * of it runs before it is opened.
 */
const rules = {
  prefetch: [{ where: { and: [{ href_matches: pages }, { not: { href_matches: others } }] }, eagerness: 'moderate' }],
}

export const rulesAnswer: Answer = {
  status: 200,
  headers: {
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  },
  body: Buffer.from(JSON.stringify(rules)),
  tag: createHash('sha256').update(JSON.stringify(rules)).digest('base64url').slice(0, 22),
  reason: null,
}
