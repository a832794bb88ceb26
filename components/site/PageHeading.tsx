import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import { DateAfter } from './DateAfter'
import { Icon } from './Icon'
import { SintesiMark } from './SintesiMark'

type Props = {
  locale: Locale
  title: ReactNode
  /** What the page belongs to, above the title: "Asse I", "Iniziativa". */
  kicker?: ReactNode
  lead?: ReactNode
  /** ISO date the page's figures refer to. */
  dataDate?: string | null
  /** ISO date and time of the last change of what the page shows. */
  updatedAt?: string | null
  /** The home page speaks louder. */
  isHome?: boolean
  children?: ReactNode
}

/** The page's one h1, with what a reader needs before the first figure: what this is, and how fresh it is. */
export function PageHeading({ locale, title, kicker, lead, dataDate, updatedAt, isHome = false, children }: Props) {
  const t = useTranslations('PageHeading')
  return (
    <div className={isHome ? 'relative overflow-hidden border-b border-tint-line bg-tint' : ''}>
      {isHome && (
        <SintesiMark className="absolute top-1/2 right-[max(2.5rem,calc(50%-34rem))] hidden h-72 -translate-y-1/2 text-tint-line/70 lg:block print:hidden" />
      )}
      <div className={`wrap relative ${isHome ? 'py-12 lg:py-20' : 'pt-8 pb-4 lg:pt-12 lg:pb-6'}`}>
        {kicker && <p className="mb-2 font-semibold text-brand">{kicker}</p>}
        <h1 className={`max-w-[22ch] ${isHome ? 'text-4xl' : 'sm:max-w-[28ch]'}`}>{title}</h1>
        {lead && <div className="measure mt-5 text-lg font-light text-muted">{lead}</div>}
        {(dataDate || updatedAt) && (
          <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2 text-sm text-muted">
            {dataDate && (
              <li className="flex items-center gap-2">
                <Icon name="calendar" className="size-4.5 text-brand" />
                <span>
                  {t.rich('dataDate', { date: () => <DateAfter locale={locale} iso={dataDate} article="al" /> })}
                </span>
              </li>
            )}
            {updatedAt && (
              <li className="flex items-center gap-2">
                <Icon name="clock" className="size-4.5 text-brand" />
                <span>
                  {t('updatedAt')} <time dateTime={updatedAt}>{formatDate(updatedAt.slice(0, 10), locale)}</time>
                </span>
              </li>
            )}
          </ul>
        )}
        {children && <div className="mt-8">{children}</div>}
      </div>
    </div>
  )
}
