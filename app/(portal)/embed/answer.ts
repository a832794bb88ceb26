import { createElement, type ReactElement } from 'react'
import { MissingCard } from '@/components/embed/MissingCard'
import { isLocale, sourceLocale } from '@/i18n/locales'
import { embedTheme } from '@/lib/embed/embed-path'
import { entityTag, isKnown } from '@/lib/opendata/entity-tag'
import { pathTo } from '@/lib/routes'
import { absoluteUrl } from '../metadata'
import { wordsOf } from '../words'

/**
 * A whole document as an answer. It may be kept, but is to be asked about before each
 * use: a correction shows at once.
 */
export async function embedAnswer(request: Request, document: ReactElement, status = 200): Promise<Response> {
  // Loaded when asked for: a route's own bundle of React has no renderer to strings.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!doctype html>${renderToStaticMarkup(document)}`
  const tag = entityTag(html)
  const headers = { 'Cache-Control': 'no-cache', ETag: tag }
  if (status === 200 && isKnown(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers })
  return new Response(html, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}

/**
 * Nothing of that name is public: says so in the language of the address or, where
 * it names none, in the source one.
 */
export function missingAnswer(request: Request, language: string): Promise<Response> {
  const locale = isLocale(language) ? language : sourceLocale
  const theme = embedTheme(new URL(request.url).searchParams.get('theme'))
  const url = absoluteUrl(pathTo(locale, 'home'))
  return embedAnswer(request, createElement(MissingCard, { locale, t: wordsOf(locale, 'Embed'), theme, url }), 404)
}
