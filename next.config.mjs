import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'
import { tsImport } from 'tsx/esm/api'

const { redirects, rewrites, rootRedirects } = await tsImport('./lib/routes.ts', import.meta.url)
const { adminHeaders, publicHeaders } = await tsImport('./deploy/security-headers.ts', import.meta.url)

/** First words of addresses that are not in a language. Anything else that is not `it` or `en` is a page that is not there. */
const neutral = ['it', 'en', 'admin', 'api', 'opendata', '_next']
const unknownLanguage = `/:language((?!(?:${neutral.join('|')})(?:/|$))[^/]+)/:rest*`

/** No page has this many parts, so this is where the bilingual "not found" page answers. */
const nowhere = '/_/_/_/_/_/_'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // Development shows no badge over the page that an editor or a test looks at.
  devIndicators: false,
  cacheHandler: path.resolve('deploy/page-cache.mjs'),
  experimental: { globalNotFound: true },
  redirects: async () => [
    ...rootRedirects(),
    ...redirects(),
    // The administration opens in Italian, whatever the browser prefers; the choice made in one's account stays.
    ...['', '/:path+'].map((rest) => ({
      source: `/admin${rest}`,
      missing: [
        { type: 'cookie', key: 'payload-lng' },
        { type: 'query', key: 'language' },
      ],
      destination: `/admin-language?to=/admin${rest}`,
      permanent: false,
    })),
  ],
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [...rewrites(), { source: unknownLanguage, destination: nowhere }],
    fallback: [],
  }),
}

const withEverything = withPayload(createNextIntlPlugin('./i18n/request.ts')(config))

export default {
  ...withEverything,
  // Payload would add its client hints to the public pages too.
  headers: async () => [
    { source: '/:path*', headers: publicHeaders() },
    { source: '/admin/:path*', headers: adminHeaders() },
  ],
}
