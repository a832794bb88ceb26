import { useTranslations } from 'next-intl'
import { ChartDownloads } from '@/components/chart/ChartDownloads'
import type { ChartContext } from '@/components/chart/chart-content'
import { ScoreCounts } from '@/components/figure/ScoreCounts'
import { TargetTable } from '@/components/figure/TargetTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { chartName } from '@/lib/chart/chart-name'
import type { EditionPage } from '@/lib/edition-page'
import { allOf, type Scoreboard, scoreboard } from '@/lib/figure/scoreboard'
import { commonTargetYear, targetState, targetYear } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'
import { formatDate, formatNumber } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { AxisView } from '@/lib/views'

type Props = EditionPage & { all: Figure[]; axes: AxisView[]; charts: ChartContext | null }

/** Every target of the programme: what is reached, what is not, and what nobody can verify. */
export function TargetsPage({ locale, edition, changes, all, axes, charts }: Props) {
  const t = useTranslations('TargetsPage')
  const board = scoreboard(all, edition.dataDate)
  const { count } = board
  const unverifiable = count.declaredReached + count.borrowedTarget
  const isEmpty = count.reached + count.notReached + unverifiable === 0
  const alDate = formatDate(edition.dataDate, locale, 'al')
  const sections = sectionsOf(board).filter((section) => section.figures.length > 0)
  const withYear = sections.flatMap((section) => section.figures).filter((figure) => targetYear(figure) !== null)
  const earlier = all.filter((figure) => targetState(figure) !== null && figure.asOf !== edition.dataDate).length
  const data = pathTo(locale, 'data', { edition: edition.olderEdition })
  const title = isEmpty
    ? t('none')
    : t('title', {
        reached: count.reached,
        reachedNumber: formatNumber(count.reached, locale),
        missed: count.notReached,
        missedNumber: formatNumber(count.notReached, locale),
        unverifiable,
        unverifiableNumber: formatNumber(unverifiable, locale),
      })
  return (
    <>
      <PageHeading
        locale={locale}
        kicker={t('kicker', { year: commonTargetYear(withYear) ?? 'none', alDate })}
        title={title}
        updatedAt={changes.edition}
      >
        <ScoreCounts locale={locale} count={count} />
        {!isEmpty && <p className="measure mt-4 text-sm text-muted">{`${t('reading')} ${t('ourCalculation')}`}</p>}
      </PageHeading>
      <LongPage
        sections={[
          ...sections.map(({ id, figures }) => ({
            id,
            title: t(id),
            lead: t(`${id}Lead`, { alDate }),
            content: <TargetTable locale={locale} caption={t(id)} figures={figures} axes={axes} />,
          })),
          {
            id: 'outside',
            title: t('outside'),
            more: { href: data, label: t('data') },
            content: (
              <p className="measure">
                {t('outsideLead')}
                {earlier > 0 && ` ${t('earlier', { count: earlier, number: formatNumber(earlier, locale) })}`}
              </p>
            ),
          },
          {
            id: 'files',
            title: t('files'),
            lead: t('filesLead'),
            more: { href: `${data}#download`, label: t('openData') },
            content: !isEmpty && charts?.hasFiles && <ChartDownloads name={chartName('targets')} context={charts} />,
          },
        ]}
      />
    </>
  )
}

/** What is missing first, then what changed, what was done, and what nobody can verify. */
const sectionsOf = ({ notReached, reached, declaredReached, borrowedTarget }: Scoreboard) =>
  [
    { id: 'missed', figures: allOf(notReached).map(({ figure }) => figure) },
    { id: 'results', figures: reached.results },
    { id: 'outputs', figures: reached.outputs },
    { id: 'declared', figures: allOf(declaredReached) },
    { id: 'borrowed', figures: allOf(borrowedTarget) },
  ] as const
