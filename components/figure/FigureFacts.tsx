import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { Facts } from './Facts'
import { FigureValue } from './FigureValue'
import { TargetVerdict } from './TargetVerdict'

type Props = { locale: Locale; figure: Figure }

/**
 * The record of a figure, as machines and editors know it. What its
 * page tells above is not told again.
 */
export function FigureFacts({ locale, figure }: Props) {
  const t = useTranslations('FigureFacts')
  const unit = useTranslations('Unit')
  const kind = useTranslations('Kind')
  const amountKind = useTranslations('AmountKind')
  const { target, declared } = figure
  return (
    <Facts
      facts={[
        { name: t('code'), value: <code className="mono text-sm">{figure.code}</code> },
        {
          name: t('value'),
          value: <FigureValue figure={figure} locale={locale} format={{ form: 'full', unit: 'word' }} />,
        },
        {
          name: t('short'),
          value: figure.unit === 'EUR' && figure.value !== null && (
            <FigureValue figure={figure} locale={locale} format={{ form: 'millions' }} />
          ),
        },
        { name: t('unit'), value: unit(figure.unit, { count: 2 }) },
        { name: t('kind'), value: kind(figure.kind) },
        { name: t('amountKind'), value: figure.amountKind && amountKind(figure.amountKind) },
        { name: t('asOf'), value: <time dateTime={figure.asOf}>{formatDate(figure.asOf, locale)}</time> },
        {
          name: t('target'),
          value: (target || declared) && (
            <>
              {target
                ? t(isBorrowed(target) ? 'borrowedTarget' : target.direction, {
                    value: formatToken(figure, 'target', locale) ?? '',
                    year: String(target.year),
                  })
                : t('targetNotPrinted')}
              <TargetVerdict locale={locale} figure={figure} />
            </>
          ),
        },
      ].map(({ name, value }) => ({ name, value: value === false ? null : value }))}
    />
  )
}
