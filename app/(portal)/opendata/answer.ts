import { absoluteUrl } from '@/app/(portal)/metadata'
import { isKnown } from '@/lib/opendata/entity-tag'
import { type Format, formats } from '@/lib/opendata/formats'
import { pageLinks } from '@/lib/opendata/paging'
import { apiDescriptionPath, turtlePath } from '@/lib/opendata/paths'
import { type Problem, problem, problemType } from '@/lib/opendata/problem'
import type { Resource } from './sent-resource'

export const methods = 'GET, HEAD, OPTIONS'

/** Anyone may read from any site, and see what is needed to read well. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Allow, Content-Disposition, ETag, Link, X-Total-Count',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/**
 * The resource, or 304 when the client has it. `no-cache` lets it be kept but has it
 * checked: corrections show at once.
 */
export function contentAnswer(request: Request, resource: Resource): Response {
  const { content, contentType, isInline, language, tag, modified, fileName, page } = resource
  const validators = { ...open, ETag: tag, 'Cache-Control': 'no-cache', Link: links(request, resource) }
  if (isKnown(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers: validators })
  return new Response(request.method === 'HEAD' ? null : (content as BodyInit), {
    headers: {
      ...validators,
      'Content-Type': contentType,
      'Content-Disposition': `${isInline ? 'inline' : 'attachment'}; filename="${fileName}"`,
      ...(language && { 'Content-Language': language }),
      ...(modified && { 'Last-Modified': new Date(modified).toUTCString() }),
      ...(page && { 'X-Total-Count': String(page.total) }),
    },
  })
}

/** How a file of open data is sent: what is for programs shows in a browser, the rest is saved. */
export const sentAs = (format: Format): Pick<Resource, 'contentType' | 'isInline'> => ({
  contentType: formats[format].contentType,
  isInline: format === 'json' || format === 'jsonld' || format === 'ttl',
})

/** Data are written in the administration, never here. */
export function refusedWriting(request: Request): Response {
  const { method } = request
  return problemAnswer(
    request,
    problem(405, {
      it: `I dati aperti si possono solo leggere: ${method} non è possibile.`,
      en: `Open data can only be read: ${method} is not possible.`,
    }),
  )
}

export function problemAnswer(request: Request, refused: Problem): Response {
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(refused), {
    status: refused.status,
    headers: {
      ...open,
      'Content-Type': problemType,
      'Cache-Control': 'no-cache',
      ...(refused.status === 405 && { Allow: methods }),
    },
  })
}

/** What a browser asks before it lets another site's script read. */
export function preflightAnswer(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control',
      'Access-Control-Max-Age': '86400',
    },
  })
}

function links(request: Request, { page, licence }: Resource): string {
  const { pathname } = new URL(request.url)
  const ways = (page ? pageLinks(page) : []).map(
    ({ rel, limit, offset }) => `<${absoluteUrl(pathname)}?limit=${limit}&offset=${offset}>; rel="${rel}"`,
  )
  return [
    ...ways,
    `<${absoluteUrl(apiDescriptionPath)}>; rel="service-desc"; type="application/json"`,
    `<${absoluteUrl(turtlePath)}>; rel="describedby"; type="text/turtle"`,
    ...(URL.canParse(licence) ? [`<${new URL(licence).href}>; rel="license"`] : []),
  ].join(', ')
}
