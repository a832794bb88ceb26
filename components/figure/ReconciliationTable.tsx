import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { CheckVerdict } from './CheckVerdict'
import { DataTable } from './DataTable'
import { FigureValue } from './FigureValue'
import { HowComputed } from './HowComputed'
import { formatStated } from './stated'

type Props = {
  locale: Locale
  id: string
  /** The figures that have a formula. */
  derived: Figure[]
  figures: FigureIndex
}

/** Every computed figure beside what the document prints, with the verdict in words. */
export function ReconciliationTable({ locale, id, derived, figures }: Props) {
  const t = useTranslations('ReconciliationTable')
  return (
    <DataTable
      id={id}
      caption={t('caption')}
      columns={[
        { key: 'figure', header: t('figure') },
        { key: 'computed', header: t('computed') },
        { key: 'value', header: t('value'), isNumber: true },
        { key: 'stated', header: t('stated'), isNumber: true },
        { key: 'verdict', header: t('verdict') },
      ]}
      rows={derived.map((figure) => ({
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
          <div key="computed" className="min-w-80 text-sm">
            {figure.formula && <HowComputed locale={locale} formula={figure.formula} figures={figures} />}
          </div>,
          <FigureValue key="value" figure={figure} locale={locale} format={{ form: 'full' }} />,
          figure.stated ? (
            <span key="stated">{formatStated(figure, locale)}</span>
          ) : (
            <span key="stated" className="words">
              {t('notPrinted')}
            </span>
          ),
          <div key="verdict" className="min-w-64 text-sm">
            <CheckVerdict verdict={figure.verdict} />
            {figure.explanation && (
              <p className="mt-2 text-muted">
                <Text text={figure.explanation} locale={locale} />
              </p>
            )}
          </div>,
        ],
      }))}
    />
  )
}
