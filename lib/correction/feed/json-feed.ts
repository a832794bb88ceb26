import { entryId, type Feed } from './feed'

/** The same as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  const { locale, title, subtitle, author, page, self, entries } = feed
  const items = entries.map((entry) => ({
    id: entryId(feed, entry),
    url: entry.url,
    title: entry.title,
    content_text: entry.paragraphs.join('\n\n'),
    date_published: entry.at,
    tags: [entry.kind],
  }))
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description: subtitle,
      home_page_url: page,
      feed_url: self,
      language: locale,
      authors: [{ name: author }],
      items,
    },
    null,
    2,
  )
}
