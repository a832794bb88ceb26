import type { Locale } from '@/i18n/locales'

/** The corrections as a feed, in one language. Texts are plain; addresses are whole. */
export type Feed = {
  locale: Locale
  /** The name of the portal's host: part of the permanent ids. */
  authority: string
  title: string
  subtitle: string
  /** Who answers for it. */
  author: string
  /** The page that says the same to people, and this feed itself. */
  page: string
  self: string
  entries: FeedEntry[]
}

export type FeedEntry = {
  id: string
  title: string
  /** ISO instant. */
  at: string
  url: string
  kind: string
  /** One paragraph each. */
  paragraphs: string[]
}

/** A name that stays when addresses do not (RFC 4151). */
export const feedId = ({ authority, locale }: Pick<Feed, 'authority' | 'locale'>) =>
  `tag:${authority},2026:corrections/${locale}`
export const entryId = ({ authority, locale }: Pick<Feed, 'authority' | 'locale'>, { id }: Pick<FeedEntry, 'id'>) =>
  `tag:${authority},2026:corrections/${locale}/${id}`

/** When the feed last said something new: an empty one has said nothing since the portal began. */
export const lastChange = ({ entries }: Pick<Feed, 'entries'>): string =>
  entries.reduce((latest, { at }) => (at > latest ? at : latest), '2026-01-01T00:00:00.000Z')
