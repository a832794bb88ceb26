import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'

type Props = {
  locale: Locale
  /** The edition being read, and the newest one. */
  year: number
  newest: number
  /** The same page in the newest edition; null when it has none, or there is none to name. */
  newer: string | null
}

/** Says on every page of an older edition that it is one, and leads to the newest. */
export function OlderEditionNotice({ locale, year, newest, newer }: Props) {
  const t = useTranslations('OlderEditionNotice')
  return (
    <aside aria-label={t('label')} className="border-b border-note bg-note-tint">
      <p className="wrap py-3">
        {t('text', { year: String(year), newest: String(newest) })}{' '}
        <a href={newer ?? pathTo(locale, 'home')}>{t(newer ? 'same' : 'home', { newest: String(newest) })}</a>
      </p>
    </aside>
  )
}
