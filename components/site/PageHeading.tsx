import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import { DateAfter } from './DateAfter'
import { Icon } from './Icon'

type Props = {
  locale: Locale
  title: ReactNode
  /** What the page belongs to, above the title: "Asse I", "Iniziativa". */
  kicker?: ReactNode
  lead?: ReactNode
  /** ISO date the page's figures refer to. */
  dataDate?: string | null
  /**
   * ISO date and time since which readers meet what the page shows; null where it
   * never changed after its publication.
   */
  updatedAt?: string | null
  /** The title names the number that follows, which is the larger of the two. */
  isOfNumber?: boolean
  children?: ReactNode
}

/**
 * The page's one h1, with what a reader needs before the first figure:
 * what this is, and how fresh it is.
 */
export function PageHeading({ locale, title, kicker, lead, dataDate, updatedAt, isOfNumber = false, children }: Props) {
  const t = useTranslations('PageHeading')
  return (
    <div className="wrap pt-[clamp(0.9rem,2.4vw,2.75rem)] pb-6">
      {kicker && <p className="mb-2 text-xs text-muted">{kicker}</p>}
      <h1 className={isOfNumber ? 'max-w-[25em] text-2xl' : 'max-w-[25em]'}>{title}</h1>
      {lead && <div className="mt-3.5 max-w-[44rem] text-lg leading-snug">{lead}</div>}
      {(dataDate || updatedAt) && (
        <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-1 text-xs text-muted">
          {dataDate && (
            <li className="flex items-center gap-2">
              <Icon name="calendar" className="size-4" />
              <span>
                {t.rich('dataDate', { date: () => <DateAfter locale={locale} iso={dataDate} article="al" /> })}
              </span>
            </li>
          )}
          {updatedAt && (
            <li className="flex items-center gap-2">
              <Icon name="clock" className="size-4" />
              <span>
                {t('updatedAt')} <time dateTime={updatedAt}>{formatDate(updatedAt.slice(0, 10), locale)}</time>
              </span>
            </li>
          )}
        </ul>
      )}
      {children && <div className={isOfNumber ? 'mt-2' : 'mt-8'}>{children}</div>}
    </div>
  )
}
