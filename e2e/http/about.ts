import type { Document } from '@xmldom/xmldom'
import { attributeOf, element, elements, textOf } from './sent-page'

/** What the head of a page tells search engines and other sites. */
export function aboutOf(page: Document) {
  const head = element(page, 'head')
  const meta = (attributes: Record<string, string>) => {
    const [found] = elements(head, 'meta', attributes)
    return found && attributeOf(found, 'content')
  }
  return {
    language: attributeOf(element(page, 'html'), 'lang'),
    title: textOf(element(head, 'title')),
    description: meta({ name: 'description' }),
    robots: meta({ name: 'robots' }),
    canonical: elements(head, 'link', { rel: 'canonical' }).map((link) => attributeOf(link, 'href')),
    alternates: Object.fromEntries(
      elements(head, 'link', { rel: 'alternate', hreflang: /./ }).map((link) => [
        attributeOf(link, 'hreflang'),
        attributeOf(link, 'href'),
      ]),
    ),
    shared: { title: meta({ property: 'og:title' }), url: meta({ property: 'og:url' }) },
  }
}
