import { isLocale, type Locale } from '@/i18n/locales'
import { toAtom } from '@/lib/correction/feed/atom'
import { lastChange } from '@/lib/correction/feed/feed'
import { toJsonFeed } from '@/lib/correction/feed/json-feed'
import { type FeedFormat, feedFormats } from '@/lib/correction/feed/path'
import { entityTag, isKnown } from '@/lib/opendata/entity-tag'
import { readFeed } from '../read-feed'

type Context = { params: Promise<{ file: string }> }

const types: Record<FeedFormat, string> = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/**
 * The corrections as `/feed/it.xml` (Atom) or `/feed/it.json` (JSON Feed), kept by
 * clients but checked at each visit.
 */
export async function GET(request: Request, { params }: Context) {
  const asked = named((await params).file)
  if (!asked)
    return new Response('Not found: /feed/it.xml, /feed/en.xml, /feed/it.json, /feed/en.json', { status: 404 })
  const feed = await readFeed(asked.locale, asked.format)
  const content = asked.format === 'xml' ? toAtom(feed) : toJsonFeed(feed)
  const [tag, modified] = [entityTag(content), new Date(lastChange(feed))]
  const headers = {
    ETag: tag,
    'Last-Modified': modified.toUTCString(),
    'Cache-Control': 'no-cache',
    'Content-Type': types[asked.format],
    'Content-Language': asked.locale,
    'Access-Control-Allow-Origin': '*',
  }
  const isFresh = request.headers.has('If-None-Match')
    ? isKnown(request.headers.get('If-None-Match'), tag)
    : isSince(request.headers.get('If-Modified-Since'), modified)
  if (isFresh) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : content, { headers })
}

export const HEAD = GET

function named(file: string): { locale: Locale; format: FeedFormat } | null {
  const [locale = '', extension, ...rest] = file.split('.')
  const format = feedFormats.find((known) => known === extension)
  return isLocale(locale) && format && rest.length === 0 ? { locale, format } : null
}

/** Headers tell whole seconds. */
const isSince = (header: string | null, modified: Date): boolean =>
  header !== null && Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(header)
