import type { Newer } from '@/components/embed/NewerNotice'
import type { Locale } from '@/i18n/locales'
import type { EmbedTarget } from '@/lib/embed/embed-path'
import { pathTo } from '@/lib/routes'
import type { EditionView } from '@/lib/views'
import { getCurrentEdition, getEdition, getEditions } from '@/queries/editions'
import { absoluteUrl } from '../metadata'

type Found<T> = { edition: EditionView; subject: T }

/**
 * The subject in the edition asked for or, for `latest`, in the newest edition that has it. `read`
 * gives it in one edition. Null when no such edition is public or it has no such thing.
 */
export async function inEdition<T>(
  asked: EmbedTarget['edition'],
  locale: Locale,
  read: (edition: EditionView) => Promise<T | null | undefined>,
): Promise<Found<T> | null> {
  const named = asked === 'latest' ? await getEditions(locale) : [await getEdition(locale, asked)]
  for (const edition of named) {
    const subject = edition && (await read(edition))
    if (edition && subject) return { edition, subject }
  }
  return null
}

/**
 * Where the newest edition tells of the same thing, for an embed of an older one; its home
 * page where it does not. `addressIn` gives the address in the newest edition, or null.
 * Null for the newest edition itself.
 */
export async function newerThan(
  { olderEdition }: EditionView,
  locale: Locale,
  addressIn: (newest: EditionView) => Promise<string | null>,
): Promise<Newer | null> {
  const newest = olderEdition === null ? null : await getCurrentEdition(locale)
  if (!newest) return null
  const same = await addressIn(newest)
  return { year: newest.year, url: absoluteUrl(same ?? pathTo(locale, 'home')), isSame: same !== null }
}
