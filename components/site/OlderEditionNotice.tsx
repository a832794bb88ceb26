import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { NavRoute } from './NavLinks'

type Props = {
  locale: Locale
  /** The edition being read, and the newest one. */
  year: number
  newest: number
  /**
   * The same page in the newest edition; null when it has none, undefined on
   * the pages that every edition has.
   */
  newer?: string | null
  /** The section the page belongs to; null on the home page, which belongs to none. */
  section: NavRoute | null
}

/**
 * Says on every page of an older edition that it is one, and leads to the newest: as
 * near to the same page as it has.
 */
export function OlderEditionNotice({ locale, year, newest, newer, section }: Props) {
  const t = useTranslations('OlderEditionNotice')
  const { words, href } = nearest(locale, newer, section)
  return (
    <aside aria-label={t('label')} className="border-b border-note bg-note-tint">
      <p className="wrap py-3">
        {t('text', { year: String(year), newest: String(newest) })}{' '}
        <a href={href}>{t(words, { newest: String(newest) })}</a>
      </p>
    </aside>
  )
}

/**
 * The words must not promise the same page where only its section, or nothing of the kind, is left.
 */
function nearest(locale: Locale, newer: string | null | undefined, section: NavRoute | null) {
  if (newer) return { words: 'same', href: newer } as const
  if (!section) return { words: 'home', href: pathTo(locale, 'home') } as const
  return { words: newer === null ? 'section' : 'same', href: pathTo(locale, section) } as const
}
