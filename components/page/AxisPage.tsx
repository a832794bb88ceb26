import { useTranslations } from 'next-intl'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeList } from '@/components/content/InitiativeList'
import { MoneyNotes } from '@/components/content/MoneyNotes'
import { RichText } from '@/components/content/RichText'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { KeyNumber } from '@/components/figure/KeyNumber'
import { Scoreboard } from '@/components/figure/Scoreboard'
import { AxisFacts } from '@/components/home/AxisFacts'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import type { EditionPage } from '@/lib/edition-page'
import { scoreboard } from '@/lib/figure/scoreboard'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import type { AxisView, CorrectionRecord, EvaluationView, InitiativeView } from '@/lib/views'

type Props = EditionPage & {
  axis: AxisView
  axes: AxisView[]
  /** All of the edition; those of the axis are shown. */
  initiatives: InitiativeView[]
  evaluations: EvaluationView[]
  charts: ChartContext | null
  corrected: CorrectionRecord[]
}

/** One axis: its targets, people and money, what was done, and what the evaluations say of it. */
export function AxisPage({ locale, edition, figures, changes, axis, axes, charts, ...content }: Props) {
  const t = useTranslations('AxisPage')
  const { initiatives, evaluations, corrected } = content
  const { code, numeral, title } = axis
  const own = initiatives.filter((initiative) => initiative.axis === code)
  const asked = evaluations.filter((evaluation) => evaluation.axes.includes(code))
  const recipients = figures.find(`${code}.recipients`)
  const objective = axis.thematicObjective && t('objective', { number: String(axis.thematicObjective) })
  return (
    <>
      <PageHeading
        locale={locale}
        kicker={[t('kicker', { numeral }), objective].filter(Boolean).join(' · ')}
        title={<span lang={title.lang === locale ? undefined : title.lang}>{title.value}</span>}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      >
        <AxisFacts locale={locale} axis={code} figures={figures} />
      </PageHeading>
      <CorrectedNotice locale={locale} records={corrected} />
      <LongPage
        sections={[
          {
            id: 'targets',
            title: t('targetsTitle'),
            content: axisIndicators(figures, code, edition.dataDate).length > 0 && (
              <>
                <div className="mb-10">
                  <Scoreboard
                    locale={locale}
                    board={scoreboard(figures.ofAxis(code), edition.dataDate)}
                    dataDate={edition.dataDate}
                    owner={t('kicker', { numeral })}
                  />
                </div>
                <Chart name={chartName('targets', code)} context={charts} headingLevel={3} />
              </>
            ),
            more: { href: pathTo(locale, 'targets', { edition: edition.olderEdition }), label: t('targetsMore') },
          },
          {
            id: 'people',
            title: t('peopleTitle'),
            content: recipients && (
              <>
                <div className="mb-10">
                  <KeyNumber locale={locale} figure={recipients} />
                </div>
                <div className="grid gap-14 2xl:grid-cols-2">
                  <Chart name={chartName('recipients-by-gender', code)} context={charts} headingLevel={3} />
                  <Chart name={chartName('recipients-vulnerable', code)} context={charts} headingLevel={3} />
                </div>
              </>
            ),
          },
          {
            id: 'money',
            title: t('moneyTitle'),
            content: (
              <>
                <Chart name={chartName('money-flow', code)} context={charts} headingLevel={3} />
                <div id="moneyNote">
                  <MoneyNotes locale={locale} axes={[axis]} figures={figures} />
                </div>
              </>
            ),
          },
          {
            id: 'implementation',
            title: t('implementationTitle'),
            content: axis.implementation && (
              <RichText locale={locale} content={axis.implementation} figures={figures} inColumns />
            ),
          },
          {
            id: 'highlights',
            title: t('highlightsTitle', { year: String(edition.year) }),
            content: axis.highlights && (
              <RichText locale={locale} content={axis.highlights} figures={figures} inColumns />
            ),
          },
          {
            id: 'initiatives',
            title: t('initiativesTitle'),
            content: own.length > 0 && <InitiativeList locale={locale} initiatives={own} figures={figures} />,
          },
          {
            id: 'evaluations',
            title: t('evaluationsTitle'),
            content: asked.length > 0 && (
              <EvaluationCards locale={locale} evaluations={asked} axes={axes} figures={figures} />
            ),
          },
          {
            id: 'strategy',
            title: t('strategyTitle'),
            content: axis.strategy && <RichText locale={locale} content={axis.strategy} figures={figures} inColumns />,
          },
          {
            id: 'figures',
            title: t('figuresTitle'),
            more: {
              href: `${pathTo(locale, 'data', { edition: edition.olderEdition })}?axis=${code}`,
              label: t('figuresMore', { numeral }),
            },
            content: <p className="measure text-muted">{t('figuresLead')}</p>,
          },
        ]}
        after={
          <PreviousNext
            locale={locale}
            {...neighbours(axes, code, (other) => ({
              href: pathTo(locale, 'axis', { slug: other.slug, edition: edition.olderEdition }),
              title: other.title,
              kicker: t('kicker', { numeral: other.numeral }),
            }))}
          />
        }
      />
    </>
  )
}
