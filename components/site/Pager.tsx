import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatNumber } from '@/lib/format'
import type { ListPage } from '@/lib/list-page'

type Props = {
  locale: Locale
  list: ListPage
  /** The address of a page of the list, with what the reader has chosen. */
  hrefOf: (page: number) => string
}

/**
 * Which part of a long list is shown, and the ways to the others. Nothing where all of it is shown.
 */
export function Pager({ locale, list, hrefOf }: Props) {
  const t = useTranslations('Pager')
  const { page, pages, start, end, total } = list
  if (pages === 1) return null
  const written = (number: number) => formatNumber(number, locale)
  const ways = [
    ...(page > 2 ? [{ to: 1, words: t('first') }] : []),
    ...(page > 1 ? [{ to: page - 1, words: t('previous'), rel: 'prev' }] : []),
    ...(page < pages ? [{ to: page + 1, words: t('next'), rel: 'next' }] : []),
    ...(page < pages - 1 ? [{ to: pages, words: t('last') }] : []),
  ]
  return (
    <nav aria-label={t('label')} className="mt-6">
      <p>
        {t('shown', {
          first: written(start + 1),
          last: written(end),
          total: written(total),
          page: written(page),
          pages: written(pages),
        })}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(({ to, words, rel }) => (
          <li key={words}>
            <a href={hrefOf(to)} rel={rel} className="inline-flex min-h-11 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
