import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatDateTime } from '@/lib/format'

type Props = {
  locale: Locale
  year: number
  /**
   * ISO instant of the first change of the edition after the one
   * shown; null when there has been none.
   */
  endedAt: string | null
  /** ISO instant whose state is shown. */
  at: string
  /** The same page as it is today. */
  today: string
}

/**
 * Says on every page of a former state that it is one and until when it was public,
 * and leads to the same page today.
 */
export function DatedNotice({ locale, year, endedAt, at, today }: Props) {
  const t = useTranslations('DatedNotice')
  return (
    <aside aria-label={t('label')} className="border-b border-note bg-note-tint">
      <p className="wrap py-3">
        {endedAt
          ? t('until', { year: String(year), alDate: formatDateTime(endedAt, locale, 'al') })
          : t('unchanged', { year: String(year), ilDate: formatDateTime(at, locale, 'il') })}{' '}
        <a href={today}>{t('today')}</a>
      </p>
    </aside>
  )
}
