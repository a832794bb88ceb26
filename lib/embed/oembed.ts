import { cardSize, chartSize, type EmbedSize, embedCode, escapeMarkup } from './embed-code'

/** An answer of oEmbed 1.0 (oembed.com) of type `rich`; the names are the standard's. */
export type OembedAnswer = {
  type: 'rich'
  version: '1.0'
  title: string
  provider_name: string
  provider_url: string
  author_name: string
  cache_age: number
  html: string
  width: number
  height: number
}

type Source = {
  title: string
  embedUrl: string
  site: string
  siteUrl: string
  author: string
  /** Of a chart: the frame is as tall as they ask for. A figure's card has none. */
  pictures?: { wide: string; narrow: string }
}

/**
 * How long a site may keep the answer, in seconds: a day. The figure itself is fresh,
 * since the frame is read each time.
 */
const cacheAge = 86_400

/** The answer for a subject, no larger than the site that asks allows. */
export function oembedAnswer(
  { title, embedUrl, site, siteUrl, author, pictures }: Source,
  most: Partial<EmbedSize>,
): OembedAnswer {
  const size = pictures ? chartSize(pictures, most) : cardSize(most)
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site,
    provider_url: siteUrl,
    author_name: author,
    cache_age: cacheAge,
    html: embedCode(embedUrl, title, size),
    ...size,
  }
}

/** The same in the standard's XML. */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeMarkup(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`
}

/** A request that oEmbed answers with an error, and which one. */
export class OembedError extends Error {
  constructor(
    readonly status: 400 | 404 | 501,
    message: string,
  ) {
    super(message)
    this.name = 'OembedError'
  }
}

export type OembedRequest = { url: string; format: 'json' | 'xml'; most: Partial<EmbedSize> }

/**
 * Reads what a consumer asks. Throws OembedError: 400 for a parameter that is missing
 * or wrong, 501 for another format.
 */
export function oembedRequest(parameters: URLSearchParams): OembedRequest {
  const url = parameters.get('url')
  if (!url) throw new OembedError(400, 'The parameter "url" is missing: the address of the page to embed.')
  const format = parameters.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml')
    throw new OembedError(501, `There is no format "${format.slice(0, 20)}". There are: json, xml.`)
  return {
    url,
    format,
    most: { ...pixels(parameters, 'maxwidth', 'width'), ...pixels(parameters, 'maxheight', 'height') },
  }
}

function pixels(parameters: URLSearchParams, name: string, side: keyof EmbedSize): Partial<EmbedSize> {
  const text = parameters.get(name)
  // Some consumers send the parameter empty when they do not mind.
  if (text === null || text === '') return {}
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new OembedError(400, `"${name}" must be a whole number of pixels.`)
  return { [side]: Number(text) }
}
