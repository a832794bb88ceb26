import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { FigureGroup } from '@/lib/figure/figure-groups'
import { formatNumber } from '@/lib/format'
import { FigureRows } from './FigureRows'

/**
 * Figures of one subject, those of this page of the list; `rowCount` is how many
 * rows the subject has on all pages.
 */
export type FiguresOfGroup = FigureGroup & { rowCount: number }

type Props = {
  locale: Locale
  /** Each with the name of its subject. */
  groups: (FiguresOfGroup & { title: string })[]
  /**
   * How many figures were found on all pages, and how many more only say
   * where else one of them is printed.
   */
  found: { rows: number; repeats: number }
  dataDate: string
  /** Whether the reader has chosen: then all that was found lies open. */
  isChosen: boolean
  /** Official names that labels may hold. */
  names?: string[]
}

/**
 * The figures found, by subject; the subjects are folded but for the first until the reader
 * chooses. Words when there are none.
 */
export function FigureGroups({ locale, groups, found: { rows: all, repeats }, dataDate, isChosen, names }: Props) {
  const t = useTranslations('FigureGroups')
  const kinds = useTranslations('Kind')
  if (groups.length === 0) return <p className="card">{t('none')}</p>
  const written = (count: number) => formatNumber(count, locale)
  return (
    <>
      <p className="mb-4 font-semibold">
        {t('count', { count: all, total: written(all), repeats, again: written(repeats) })}
      </p>
      {groups.map((group, index) => {
        const count = group.rowCount
        return (
          <details key={group.key} className="figure-group" open={isChosen || index === 0}>
            <summary>
              <h3>{group.title}</h3>
              <span className="text-sm text-muted">{t('rows', { count, total: written(count) })}</span>
            </summary>
            {group.kinds.map(({ kind, rows }) => (
              <div key={kind}>
                <h4>{kinds(kind)}</h4>
                <FigureRows locale={locale} rows={rows} dataDate={dataDate} isOpen={isChosen} names={names} />
              </div>
            ))}
          </details>
        )
      })}
    </>
  )
}
