import type { MetadataRoute } from 'next'
import { absoluteUrl } from './(portal)/metadata'

// Written at each request: the address of the site is a setting of the
// installation, not of the build.
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/'] }, sitemap: absoluteUrl('/sitemap.xml') }
}
