import { useTranslations } from 'next-intl'
import { CardGrid } from '@/components/site/CardGrid'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { EditionView } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; editions: EditionView[] }

/** The editions as cards: what each is, how fresh, who approved it, and its permanent addresses. */
export function EditionList({ locale, editions }: Props) {
  const t = useTranslations('EditionsPage')
  return (
    <CardGrid columns={2}>
      {editions.map(({ year, olderEdition, title, dataDate, approvedBy, approvedOn }) => (
        <article key={year} className="card">
          <h3>
            <Text text={title} locale={locale} />
          </h3>
          {olderEdition === null && <p className="mt-1 font-semibold text-brand">{t('newest')}</p>}
          <p className="mt-3">{t('asOf', { alDate: formatDate(dataDate, locale, 'al') })}</p>
          {approvedBy && approvedOn && (
            <p>{t('approved', { body: approvedBy.value, date: formatDate(approvedOn, locale) })}</p>
          )}
          <ul className="mt-4 grid gap-2">
            {(['home', 'data'] as const).map((route) => (
              <li key={route}>
                <a className="inline-block py-1" href={pathTo(locale, route, { edition: year })}>
                  {t(route === 'home' ? 'open' : 'data', { year: String(year) })}
                </a>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </CardGrid>
  )
}
