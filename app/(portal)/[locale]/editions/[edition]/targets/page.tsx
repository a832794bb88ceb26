import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { ChartDownloads } from '@/components/chart/ChartDownloads'
import { ScoreCounts } from '@/components/figure/ScoreCounts'
import { TargetTable } from '@/components/figure/TargetTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { chartName } from '@/lib/chart/chart-name'
import { allOf, type Scoreboard, scoreboard } from '@/lib/figure/scoreboard'
import { commonTargetYear, targetState, targetYear } from '@/lib/figure/target'
import { formatDate, formatNumber } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'

export const generateMetadata = sectionMetadata('targets')

export default async function TargetsPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('TargetsPage')
  const { edition } = page
  const [figures, axes, charts] = await Promise.all([
    getFigures(locale, edition.key),
    getAxes(locale, edition.key),
    chartContext(locale, edition.key),
  ])
  const board = scoreboard(figures, edition.dataDate)
  const { count } = board
  const unverifiable = count.declaredReached + count.borrowedTarget
  const isEmpty = count.reached + count.notReached + unverifiable === 0
  const alDate = formatDate(edition.dataDate, locale, 'al')
  const sections = sectionsOf(board).filter((section) => section.figures.length > 0)
  const earlier = figures.filter((figure) => targetState(figure) !== null && figure.asOf !== edition.dataDate).length
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="targets"
      addresses={addressesOf('targets', { edition: edition.olderEdition })}
      trail={[{ label: t('crumb') }]}
    >
      <PageHeading
        locale={locale}
        kicker={t('kicker', {
          year:
            commonTargetYear(
              sections.flatMap((section) => section.figures).filter((figure) => targetYear(figure) !== null),
            ) ?? 'none',
          alDate,
        })}
        title={
          isEmpty
            ? t('none')
            : t('title', {
                reached: count.reached,
                reachedNumber: formatNumber(count.reached, locale),
                missed: count.notReached,
                missedNumber: formatNumber(count.notReached, locale),
                unverifiable,
                unverifiableNumber: formatNumber(unverifiable, locale),
              })
        }
        updatedAt={page.changes.edition}
      >
        <ScoreCounts locale={locale} count={count} />
        {!isEmpty && <p className="measure mt-4 text-sm text-muted">{`${t('reading')} ${t('ourCalculation')}`}</p>}
      </PageHeading>
      <LongPage
        sections={[
          ...sections.map(({ id, figures: shown }) => ({
            id,
            title: t(id),
            lead: t(`${id}Lead`, { alDate }),
            content: <TargetTable locale={locale} caption={t(id)} figures={shown} axes={axes} />,
          })),
          {
            id: 'outside',
            title: t('outside'),
            more: { href: pathTo(locale, 'data', { edition: edition.olderEdition }), label: t('data') },
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
            more: {
              href: `${pathTo(locale, 'data', { edition: edition.olderEdition })}#download`,
              label: t('openData'),
            },
            content: !isEmpty && charts?.hasFiles && <ChartDownloads name={chartName('targets')} context={charts} />,
          },
        ]}
      />
    </PortalPage>
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
