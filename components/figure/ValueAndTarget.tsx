import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { FigureValue } from './FigureValue'

type Props = { locale: Locale; figure: Figure }

/** "59% su 80%": the value and what it is held against, or that this is not printed. */
export function ValueAndTarget({ locale, figure }: Props) {
  const t = useTranslations('TargetTable')
  const { target } = figure
  const words = target === null ? 'only' : isBorrowed(target) ? 'borrowed' : 'against'
  return t.rich(words, {
    value: () => (
      <b className="text-lg font-normal">
        <FigureValue figure={figure} locale={locale} format={{ form: 'full' }} />
      </b>
    ),
    target: () => <span className="whitespace-nowrap">{formatToken(figure, 'target', locale)}</span>,
  })
}
