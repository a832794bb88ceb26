import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'

type Props = { figure: Figure; locale: Locale }

/** A number that stands alone, large and in the text face; what it is stands beside it. */
export function LeadNumber({ figure, locale }: Props) {
  const t = useTranslations('FigureValue')
  const words = formatFigure(figure, locale, { form: 'millions', unit: 'symbol' })
  return words === null ? (
    <span className="text-muted">{t('missing')}</span>
  ) : (
    <span className="text-[clamp(1.75rem,1.3rem+1.75vw,3rem)] leading-tight tracking-[-0.01em]">{words}</span>
  )
}
