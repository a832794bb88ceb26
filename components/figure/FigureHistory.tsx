import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import type { HistoryEntry } from '@/lib/figure/history'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure, Target } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { DataTable } from './DataTable'
import { FigureValue } from './FigureValue'
import { formatChange } from './history-change'

type Props = {
  locale: Locale
  id: string
  /** The figure in every published edition from the first that has it, oldest first. */
  history: HistoryEntry[]
  /** The edition being read: its row is the one the reader is on. */
  year: number
}

/**
 * A figure over the published editions, with what may be compared and what may not. With
 * one edition, words that say so.
 */
export function FigureHistory({ locale, id, history, year }: Props) {
  const t = useTranslations('FigureHistory')
  const words = useTranslations('Target')
  const [only, ...others] = history
  if (only && others.length === 0)
    return (
      <>
        <p className="measure">{t('only', { year: String(only.year) })}</p>
        {only.status !== 'first' && <ComparisonNote locale={locale} entry={only} />}
      </>
    )
  return (
    <>
      <DataTable
        id={id}
        caption={t('caption')}
        columns={[
          { key: 'edition', header: t('edition') },
          { key: 'value', header: t('value'), isNumber: true },
          { key: 'change', header: t('change'), isNumber: true },
          { key: 'target', header: t('target'), isNumber: true },
          { key: 'comparison', header: t('comparison') },
        ]}
        rows={history.map((entry) => ({
          key: String(entry.year),
          header: <EditionLink locale={locale} entry={entry} isCurrent={entry.year === year} />,
          cells: cellsOf(entry),
        }))}
      />
      <p className="measure mt-5 text-sm text-muted">{t('notAdded')}</p>
    </>
  )

  function targetOf(figure: Figure, target: Target) {
    // What is another indicator's must not read as its own.
    if (isBorrowed(target)) return words('short.borrowedTarget')
    return `${formatToken(figure, 'target', locale)} (${target.year})`
  }

  function cellsOf(entry: HistoryEntry) {
    const { figure } = entry
    return [
      figure && <FigureValue key="value" figure={figure} locale={locale} format={{ form: 'full' }} />,
      formatChange(entry, locale) ?? (
        <span key="change" className="words text-muted">
          {t('noChange')}
        </span>
      ),
      figure?.target ? (
        targetOf(figure, figure.target)
      ) : (
        <span key="target" className="words text-muted">
          {t('noTarget')}
        </span>
      ),
      <div key="comparison" className="min-w-48">
        <ComparisonNote locale={locale} entry={entry} />
      </div>,
    ]
  }
}

type RowProps = { locale: Locale; entry: HistoryEntry }

function EditionLink({ locale, entry: { year, figure }, isCurrent }: RowProps & { isCurrent: boolean }) {
  const t = useTranslations('FigureHistory')
  const name = t('report', { year: String(year) })
  return (
    <>
      {figure && !isCurrent ? (
        <a href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}>{name}</a>
      ) : (
        <span aria-current={isCurrent ? 'true' : undefined} className={isCurrent ? 'font-semibold' : undefined}>
          {name}
        </span>
      )}
      {figure && (
        <span className="block text-sm text-muted">
          {t.rich('asOf', { date: () => <DateAfter locale={locale} iso={figure.asOf} article="Al" /> })}
        </span>
      )}
    </>
  )
}

function ComparisonNote({ locale, entry: { status, reason } }: RowProps) {
  const t = useTranslations('FigureHistory')
  return (
    <p className="measure">
      {t(`status.${status ?? 'absent'}`)}
      {reason && (
        <span className="block text-sm text-muted">
          <Text text={reason} locale={locale} />
        </span>
      )}
    </p>
  )
}
