import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'
import { FigureValue } from './FigureValue'
import { TargetVerdict } from './TargetVerdict'

type Props = { locale: Locale; figure: Figure }

/**
 * The number a figure's page is about, what it counts, its day, and how it stands to its target.
 */
export function FigureHeadline({ locale, figure }: Props) {
  const t = useTranslations('FigureHeadline')
  const short = formatFigure(figure, locale, { form: 'millions', unit: 'word' })
  const exact = formatFigure(figure, locale, { form: 'full', unit: 'word' })
  return (
    <div>
      {/* On a phone small enough for an amount in words to fit, letters spaced out; what is longer still breaks. */}
      <p className="mt-2 text-[min(0.6rem+7.9vw,1.6rem+4.4vw,6rem)] leading-[1.05] tracking-tight wrap-anywhere">
        <FigureValue figure={figure} locale={locale} format={{ form: 'millions', unit: 'word' }} />
      </p>
      {exact !== null && exact !== short && (
        <p className="mt-1 text-lg text-muted">
          {t('exactly')} <span className="num text-ink">{exact}</span>
        </p>
      )}
      {figure.description && (
        <p className="mt-4 max-w-[44rem] text-lg leading-snug">
          <Text text={figure.description} locale={locale} />
        </p>
      )}
      <div className="mt-3">
        <TargetVerdict locale={locale} figure={figure} />
      </div>
    </div>
  )
}
