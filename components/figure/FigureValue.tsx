import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { type FigureFormat, formatFigure } from '@/lib/format'

type Props = { figure: Figure; locale: Locale; format?: FigureFormat; className?: string }

/** A figure's value in numerals of one width, or the words that say it is not available. */
export function FigureValue({ figure, locale, format, className }: Props) {
  const t = useTranslations('FigureValue')
  const words = formatFigure(figure, locale, format)
  return words === null ? (
    <span className="words text-muted">{t('missing')}</span>
  ) : (
    <span className={className ? `num ${className}` : 'num'}>{words}</span>
  )
}
