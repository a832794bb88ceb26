import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { CheckVerdict } from './CheckVerdict'
import { Facts } from './Facts'
import { FigureValue } from './FigureValue'
import { HowComputed } from './HowComputed'
import { SourcePlace } from './SourcePlace'
import { formatStated } from './stated'
import { TargetVerdict } from './TargetVerdict'

type Props = {
  locale: Locale
  figure: Figure
  /** The edition's figures, among them the operands. */
  figures: FigureIndex
  /** Whether a check of another figure, computed from this one, bears on it. */
  isCheckedThroughOthers?: boolean
}

/** Everything the portal knows about one figure: the body of its own page. */
export function FigureFacts({ locale, figure, figures, isCheckedThroughOthers = false }: Props) {
  const t = useTranslations('FigureFacts')
  const unit = useTranslations('Unit')
  const kind = useTranslations('Kind')
  const amountKind = useTranslations('AmountKind')
  const { description, explanation, formula, source, target, declared } = figure
  const isMoney = figure.unit === 'EUR' && figure.value !== null
  return (
    <Facts
      facts={[
        {
          name: t('value'),
          value: <FigureValue figure={figure} locale={locale} format={{ form: 'full', unit: 'word' }} />,
        },
        {
          name: t('short'),
          value: isMoney && <FigureValue figure={figure} locale={locale} format={{ form: 'millions' }} />,
        },
        { name: t('unit'), value: unit(figure.unit, { count: 2 }) },
        { name: t('kind'), value: kind(figure.kind) },
        { name: t('amountKind'), value: figure.amountKind && amountKind(figure.amountKind) },
        { name: t('asOf'), value: <time dateTime={figure.asOf}>{formatDate(figure.asOf, locale)}</time> },
        { name: t('definition'), value: description && <Text text={description} locale={locale} /> },
        { name: t('computed'), value: formula && <HowComputed locale={locale} formula={formula} figures={figures} /> },
        { name: t('stated'), value: figure.stated && <span className="num">{formatStated(figure, locale)}</span> },
        {
          name: t('verdict'),
          value:
            figure.verdict === 'unchecked' && isCheckedThroughOthers ? (
              <CheckVerdict verdict="unchecked">
                {t('throughOthers')}{' '}
                <a href={pathTo(locale, 'reconciliation', { edition: figure.olderEdition })}>{t('reconciliation')}</a>
              </CheckVerdict>
            ) : (
              <CheckVerdict verdict={figure.verdict} />
            ),
        },
        { name: t('explanation'), value: explanation && <Text text={explanation} locale={locale} /> },
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
        {
          name: t('source'),
          value: (
            <>
              {source.document}, <SourcePlace locale={locale} source={source} />
            </>
          ),
        },
        { name: t('code'), value: <code className="mono text-sm">{figure.code}</code> },
      ].map(({ name, value }) => ({ name, value: value === false ? null : value }))}
    />
  )
}
