import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { BigNumber } from './BigNumber'
import { FigureMeaning } from './FigureMeaning'

type Props = { locale: Locale; figure: Figure }

/** The number that answers a question, large, with what it is, its day and the way to its page. */
export function KeyNumber({ locale, figure }: Props) {
  const t = useTranslations('KeyNumber')
  const { code, asOf, olderEdition } = figure
  return (
    <div className="measure mt-6 border-t-2 border-ink pt-2">
      <p>
        <BigNumber figure={figure} locale={locale} />
      </p>
      <p>
        <a className="text-inherit decoration-edge" href={pathTo(locale, 'figure', { code, edition: olderEdition })}>
          <FigureMeaning figure={figure} locale={locale} />
        </a>
      </p>
      <p className="text-sm text-muted">{t('asOf', { alDate: formatDate(asOf, locale, 'Al') })}</p>
    </div>
  )
}
