import { entryId, type Feed, type FeedEntry, feedId, lastChange } from './feed'

/** The feed in Atom 1.0 (RFC 4287), newest first. */
export function toAtom(feed: Feed): string {
  const { locale, title, subtitle, author, page, self, entries } = feed
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${xml(feedId(feed))}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(subtitle)}</subtitle>`,
    `  <updated>${lastChange(feed)}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(page)}"/>`,
    ...entries.map((entry) => toEntry(feed, entry)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function toEntry(feed: Feed, entry: FeedEntry): string {
  const { title, at, url, kind, paragraphs } = entry
  const html = paragraphs.map((text) => `<p>${xml(text)}</p>`).join('')
  return [
    '  <entry>',
    `    <id>${xml(entryId(feed, entry))}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <published>${at}</published>`,
    `    <updated>${at}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${xml(url)}"/>`,
    `    <category term="${xml(kind)}"/>`,
    `    <content type="html">${xml(html)}</content>`,
    '  </entry>',
  ].join('\n')
}

/** Characters that XML 1.0 does not know at all are left out. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
