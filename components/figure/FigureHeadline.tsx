import { useTranslations } from 'next-intl'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'
import { FigureValue } from './FigureValue'
import { TargetVerdict } from './TargetVerdict'

type Props = { locale: Locale; figure: Figure }

/** The number a figure's page is about: short and exact, its day, and how it stands to its target. */
export function FigureHeadline({ locale, figure }: Props) {
  const t = useTranslations('FigureHeadline')
  const short = formatFigure(figure, locale, { form: 'millions', unit: 'word' })
  const exact = formatFigure(figure, locale, { form: 'full', unit: 'word' })
  return (
    <div className="border-l-4 border-brand pl-5">
      <p className="text-[clamp(2rem,8vw,3.75rem)] leading-tight text-brand">
        <FigureValue figure={figure} locale={locale} format={{ form: 'millions', unit: 'word' }} />
      </p>
      <p className="mt-1 text-muted">
        {exact !== null && exact !== short && (
          <>
            {t('exactly')} <span className="num text-ink">{exact}</span>.{' '}
          </>
        )}
        {t.rich('asOf', { date: () => <DateAfter locale={locale} iso={figure.asOf} article="al" /> })}.
      </p>
      <div className="mt-2">
        <TargetVerdict locale={locale} figure={figure} />
      </div>
    </div>
  )
}
