import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { ReconciliationEntry } from './ReconciliationEntry'

/** What the arithmetic is about: the whole programme, or an axis. `key` is its code. */
export type ReconciliationGroup = { key: string; title: ReactNode; figures: Figure[] }

type Props = {
  locale: Locale
  groups: ReconciliationGroup[]
  /** The edition's figures, among them the operands. */
  figures: FigureIndex
  /** Official names that the labels of figures may hold. */
  names?: string[]
}

/** The arithmetic of the figures given, group by group. Words instead when there are none. */
export function ReconciliationList({ locale, groups, figures, names }: Props) {
  const t = useTranslations('ReconciliationList')
  const shown = groups.filter((group) => group.figures.length > 0)
  const count = shown.reduce((sum, group) => sum + group.figures.length, 0)
  if (count === 0) return <p className="card">{t('none')}</p>
  return (
    <>
      <p className="font-semibold">{t('count', { count, total: formatNumber(count, locale) })}</p>
      {shown.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`} className="mt-10">
          <h3 id={`group-${group.key}`} className="border-b-2 border-brand pb-3">
            {group.title}
          </h3>
          <ul>
            {group.figures.map((figure) => (
              <ReconciliationEntry key={figure.code} locale={locale} figure={figure} figures={figures} names={names} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
