/**
 * What a page says to the programs that want to embed it: where oEmbed answers
 * about its address, by media type.
 */
export function oembedTypes(endpoint: string, pageUrl: string, title: string) {
  const link = (format: 'json' | 'xml') => [
    { url: `${endpoint}?${new URLSearchParams({ url: pageUrl, format })}`, title },
  ]
  return { 'application/json+oembed': link('json'), 'text/xml+oembed': link('xml') }
}
