import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { pathTo } from '@/lib/routes'
import type { AxisView } from '@/lib/views'
import { DataTable } from './DataTable'
import { FigureToken } from './FigureToken'

type Props = { locale: Locale; id: string; axes: AxisView[]; figures: FigureIndex }

/** The financial plan: how the programme's money is divided among its axes. */
export function AllocationTable({ locale, id, axes, figures }: Props) {
  const t = useTranslations('AllocationTable')
  const cellsOf = (owner: string) =>
    ['allocation', 'allocation-share'].map((name) => {
      const figure = figures.find(`${owner}.${name}`)
      return figure ? <FigureToken key={name} figure={figure} locale={locale} /> : null
    })
  return (
    <DataTable
      id={id}
      caption={t('caption')}
      columns={[
        { key: 'axis', header: t('axis') },
        { key: 'allocation', header: t('allocation'), isNumber: true },
        { key: 'share', header: t('share'), isNumber: true },
      ]}
      rows={[
        ...axes.map((axis) => ({
          key: axis.code,
          header: (
            <>
              {axis.numeral}.{' '}
              <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
                <Text text={axis.title} locale={locale} />
              </a>
              <span className="block text-xs text-muted">
                {axis.thematicObjective === null
                  ? t('noObjective')
                  : t('objective', { number: String(axis.thematicObjective) })}
              </span>
            </>
          ),
          cells: cellsOf(axis.code),
        })),
        { key: 'programme', header: t('total'), cells: cellsOf('programme'), isTotal: true },
      ]}
    />
  )
}
