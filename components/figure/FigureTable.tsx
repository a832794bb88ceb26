import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatDate, formatNumber } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { DataTable } from './DataTable'
import { FigureValue } from './FigureValue'
import { SourcePlace } from './SourcePlace'

type Props = { locale: Locale; id: string; figures: Figure[] }

/** Every figure given, one a row: what it counts, its value and its source. Words instead of a table when there are none. */
export function FigureTable({ locale, id, figures }: Props) {
  const t = useTranslations('FigureTable')
  if (figures.length === 0) return <p className="card">{t('none')}</p>
  return (
    <DataTable
      id={id}
      caption={t('caption', { count: figures.length, total: formatNumber(figures.length, locale) })}
      columns={[
        { key: 'label', header: t('label') },
        { key: 'value', header: t('value'), isNumber: true },
        { key: 'asOf', header: t('asOf') },
        { key: 'source', header: t('source') },
        { key: 'code', header: t('code') },
      ]}
      rows={figures.map((figure) => ({
        key: figure.code,
        header: (
          <a
            href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
            className="block min-w-48 py-0.5"
          >
            <Text text={figure.label} locale={locale} />
          </a>
        ),
        cells: [
          <FigureValue key="value" figure={figure} locale={locale} format={{ form: 'full' }} />,
          <time key="asOf" dateTime={figure.asOf} className="whitespace-nowrap">
            {formatDate(figure.asOf, locale)}
          </time>,
          <SourcePlace key="source" locale={locale} source={figure.source} />,
          <code key="code" className="mono text-xs whitespace-nowrap text-muted">
            {figure.code}
          </code>,
        ],
      }))}
    />
  )
}
