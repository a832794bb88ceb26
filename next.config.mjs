import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import { build } from 'esbuild'
import createNextIntlPlugin from 'next-intl/plugin'

/**
 * Node does not read TypeScript by itself: the tables that pages and tests share are
 * compiled as they are asked for.
 */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const { datedPaths, draftPaths, nowhere, redirects, rewrites, rootRedirects } = await load('lib/routes.ts')
const { adminHeaders, datedHeaders, draftHeaders, embedHeaders, publicHeaders, reviewHeaders } =
  await load('deploy/security-headers.ts')

/**
 * First words of addresses that are not in a language. Anything else that is not `it` or
 * `en` is a page that is not there.
 */
const neutral = ['it', 'en', 'admin', 'admin-language', 'api', 'charts', 'embed', 'feed', 'oembed', 'opendata', '_next']
const unknownLanguage = `/:language((?!(?:${neutral.join('|')})(?:/|$))[^/]+)/:rest*`

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // `npm test` checks the types, of the tests too: a slip in a test must not
  // keep an operator from building.
  typescript: { ignoreBuildErrors: true },
  // Development shows no badge over the page that an editor or a test looks at.
  devIndicators: false,
  cacheHandler: path.resolve('deploy/page-cache.mjs'),
  // Compiles the script that reads files; its program is found beside its package.
  serverExternalPackages: ['esbuild'],
  experimental: { globalNotFound: true },
  redirects: async () => [
    ...rootRedirects(),
    ...redirects(),
    // The administration opens in Italian, whatever the browser prefers; the
    // choice made in one's account stays.
    {
      source: '/admin/:path*',
      missing: [
        { type: 'cookie', key: 'payload-lng' },
        { type: 'query', key: 'language' },
      ],
      destination: '/admin-language/:path*',
      permanent: false,
    },
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
    { source: '/embed/:path*', headers: embedHeaders() },
    ...datedPaths.map((source) => ({ source, headers: datedHeaders() })),
    ...draftPaths.draft.map((source) => ({ source, headers: draftHeaders() })),
    ...draftPaths.review.map((source) => ({ source, headers: reviewHeaders() })),
  ],
}
