import { absoluteUrl } from '@/app/(portal)/metadata'
import { wordsOf } from '@/app/(portal)/words'
import type { Locale } from '@/i18n/locales'
import { anchorOf } from '@/lib/correction/anchor'
import type { Feed, FeedEntry } from '@/lib/correction/feed/feed'
import { type FeedFormat, feedPath } from '@/lib/correction/feed/path'
import { env } from '@/lib/env'
import { pathTo } from '@/lib/routes'
import type { CorrectionRecord } from '@/lib/views'
import { getAllRecords } from '@/queries/corrections'
import { getProgramme, getSite } from '@/queries/globals'

/** The newest corrections, as many as a reader of feeds takes in at once. */
const most = 100

/** The corrections of every public edition as a feed. */
export async function readFeed(locale: Locale, format: FeedFormat): Promise<Feed> {
  const t = wordsOf(locale, 'CorrectionFeed')
  const [records, site, programme] = await Promise.all([getAllRecords(locale), getSite(locale), getProgramme(locale)])
  return {
    locale,
    authority: new URL(env().SITE_URL).hostname,
    title: t('title', { site: site.title.value }),
    subtitle: t('subtitle'),
    author: programme.region,
    page: absoluteUrl(pathTo(locale, 'corrections')),
    self: absoluteUrl(feedPath(locale, format)),
    entries: records.slice(0, most).map((record) => toEntry(record, locale)),
  }
}

function toEntry(record: CorrectionRecord, locale: Locale): FeedEntry {
  const t = wordsOf(locale, 'CorrectionFeed')
  const words = wordsOf(locale, 'CorrectionEntry')
  const { id, at, kind, place, changes, brief, reason, approvedBy } = record
  const told =
    kind === 'correction'
      ? changes.map(({ label, wording }) => t('change', { label, ...wording.value }))
      : [words('becomes', brief)]
  return {
    id,
    at,
    kind,
    title: t('entry', { kind: words(`kind.${kind}`), place: place.value }),
    url: absoluteUrl(`${pathTo(locale, 'corrections')}#${anchorOf(id)}`),
    paragraphs: [
      ...told,
      t('reason', { reason: reason.value }),
      ...(approvedBy ? [t('approved', { name: approvedBy })] : []),
    ],
  }
}
