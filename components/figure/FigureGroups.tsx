import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { FigureGroup } from '@/lib/figure/figure-groups'
import { formatNumber } from '@/lib/format'
import { FigureRows } from './FigureRows'

type Props = {
  locale: Locale
  /** Each with the name of its subject. */
  groups: (FigureGroup & { title: string })[]
  dataDate: string
  /** Whether the reader has chosen: then all that was found lies open. */
  isChosen: boolean
  /** Official names that labels may hold. */
  names?: string[]
}

/** The figures found, by subject; the subjects are folded but for the first until the reader chooses. Words when there are none. */
export function FigureGroups({ locale, groups, dataDate, isChosen, names }: Props) {
  const t = useTranslations('FigureGroups')
  const kinds = useTranslations('Kind')
  if (groups.length === 0) return <p className="card">{t('none')}</p>
  const rows = groups.flatMap((group) => group.kinds.flatMap((kind) => kind.rows))
  const repeats = rows.reduce((sum, row) => sum + row.repeats.length, 0)
  const written = (count: number) => formatNumber(count, locale)
  return (
    <>
      <p className="mb-4 font-semibold">
        {t('count', { count: rows.length, total: written(rows.length), repeats, again: written(repeats) })}
      </p>
      {groups.map((group, index) => {
        const count = group.kinds.reduce((sum, { rows }) => sum + rows.length, 0)
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
