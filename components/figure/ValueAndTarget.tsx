import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'

type Props = { locale: Locale; figure: Figure }

/** "59% su 80%": the value and what it is held against, or that this is not printed. */
export function ValueAndTarget({ locale, figure }: Props) {
  const t = useTranslations('TargetTable')
  const missing = useTranslations('FigureValue')
  const { target } = figure
  const value = formatFigure(figure, locale, { form: 'full', unit: target === null ? 'word' : 'symbol' })
  return t.rich(wordsFor(figure), {
    value: () => <span className={value === null ? 'text-muted' : 'text-lg'}>{value ?? missing('missing')}</span>,
    target: () => <span className="whitespace-nowrap">{formatToken(figure, 'target', locale)}</span>,
  })
}

function wordsFor({ value, target }: Figure) {
  if (target === null) return 'only'
  if (isBorrowed(target)) return 'borrowed'
  return value === null ? 'unprinted' : 'against'
}
