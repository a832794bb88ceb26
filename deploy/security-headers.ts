type Header = { key: string; value: string }

const isDevelopment = () => process.env.NODE_ENV === 'development'

/**
 * Only this site: no third party is ever contacted. Inline scripts and styles are those that Next
 * and the CMS write into their pages.
 */
function policy(frames: string): string {
  const development = isDevelopment() ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment() ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ')
}

const common: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
]

/** Promised only where the site is served over TLS: on plain HTTP browsers ignore it. */
const transport = (): Header[] =>
  process.env.SITE_URL?.startsWith('https:') ? [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }] : []

export const publicHeaders = (): Header[] => [
  ...common,
  ...transport(),
  { key: 'Content-Security-Policy', value: policy("'self'") },
]

/** The administration is never shown inside another page, nor listed or kept by anybody. */
export const adminHeaders = (): Header[] => [
  { key: 'Content-Security-Policy', value: policy("'none'") },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

/**
 * Embeds are made to be framed by any site, and are nothing but a document with its own style:
 * everything else is shut. They are no pages of the portal, so search engines leave them out.
 */
export const embedHeaders = (): Header[] => [
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  },
  // A page that isolates itself (COEP) may frame them too.
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

/** What an edition was at an instant stays readable, but is not what a search should find. */
export const datedHeaders = (): Header[] => [{ key: 'X-Robots-Tag', value: 'noindex' }]

const unpublished: Header[] = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Cache-Control', value: 'private, no-store' },
]

/**
 * Drafts as the office sees them: beside a form of the administration or in a page
 * of their own, and kept by nobody.
 */
export const draftHeaders = (): Header[] => [...unpublished, { key: 'Referrer-Policy', value: 'same-origin' }]

/**
 * Drafts as a reviewer sees them: the address is the key, so no other site learns it and
 * none shows the page inside its own.
 */
export const reviewHeaders = (): Header[] => [
  ...unpublished,
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Content-Security-Policy', value: policy("'none'") },
]
