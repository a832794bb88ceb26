import { useTranslations } from 'next-intl'
import { Chart } from '@/components/chart/Chart'
import type { ChartContext } from '@/components/chart/chart-content'
import { EvaluationCard } from '@/components/content/EvaluationCard'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { FigureToken } from '@/components/figure/FigureToken'
import { Certification } from '@/components/home/Certification'
import { MissedTargets } from '@/components/home/MissedTargets'
import { StorySection } from '@/components/home/StorySection'
import { VulnerablePeople } from '@/components/home/VulnerablePeople'
import type { EditionPage } from '@/lib/edition-page'
import { allOf } from '@/lib/figure/scoreboard'
import { commonTargetYear } from '@/lib/figure/target'
import { formatDate, formatNumber } from '@/lib/format'
import type { HeadlineField } from '@/lib/home/headlines'
import type { HomeContent } from '@/lib/home/home-content'
import { pathTo } from '@/lib/routes'
import type { Localised } from '@/lib/text'
import type { ProgrammeView } from '@/lib/views'

type Props = {
  page: Pick<EditionPage, 'locale' | 'edition' | 'figures'>
  content: HomeContent
  headlines: Record<HeadlineField, Localised<string>>
  charts: ChartContext | null
  programme: ProgrammeView
}

/**
 * What was promised, what was done, for whom, what changed, what is missing and where the money is:
 * a question each, and its answer.
 */
export function HomeStory({ page, content, headlines, charts, programme }: Props) {
  const t = useTranslations('Home')
  const { locale, edition, figures } = page
  const { axes, initiatives, evaluations, board, missed, people, largest } = content
  const { reached, notReached, declaredReached, borrowedTarget } = board.count
  const counted = reached + notReached
  const place = { edition: edition.olderEdition }
  const many = (count: number) => ({ count, total: formatNumber(count, locale) })
  const year = yearOf(content)
  const evidenceDate = commonEvidenceDate(evaluations)
  const section = (id: keyof typeof sections) => ({
    locale,
    id,
    question: t(`question.${id}`),
    answer: headlines[sections[id]],
  })
  return (
    <>
      <StorySection {...section('promised')}>
        <div className="prose">
          <p>
            {t.rich('promisedMoney', {
              start: String(programme.periodStart),
              end: String(programme.periodEnd),
              count: formatNumber(axes.length, locale),
              allocation: () => (
                <FigureToken figure={figures.get('programme.allocation')} form="short" locale={locale} />
              ),
            })}{' '}
            {counted > 0 && t('promisedTargets', { ...many(counted), year: year ?? 'none' })}
          </p>
        </div>
        <Chart name="allocation" context={charts} headingLevel={3} isBrief />
        <p>
          <a href={pathTo(locale, 'axes', place)}>{t('promisedMore')}</a>
        </p>
      </StorySection>
      {largest.length > 0 && (
        <StorySection {...section('done')}>
          <ul className="grid gap-4 border-t border-line pt-4 [&>li+li]:border-t [&>li+li]:border-line [&>li+li]:pt-4">
            {largest.map(({ axis, initiative, amount }) => (
              <li key={initiative.code}>
                <InitiativeCard locale={locale} initiative={initiative} axis={axis} amount={amount} isBrief />
              </li>
            ))}
          </ul>
          <p className="measure text-sm text-muted">
            {t('doneLead')} <a href={pathTo(locale, 'initiatives', place)}>{t('doneMore', many(initiatives.length))}</a>
          </p>
        </StorySection>
      )}
      {people.length > 0 && (
        <StorySection {...section('people')}>
          <Chart name="recipients-by-gender" context={charts} headingLevel={3} isBrief />
          <VulnerablePeople locale={locale} axes={axes} figures={figures} />
        </StorySection>
      )}
      {evaluations.length > 0 && (
        <StorySection {...section('changed')}>
          <ul className="grid gap-x-gap gap-y-6 sm:grid-cols-2 min-[72rem]:grid-cols-3">
            {evaluations.map((evaluation) => (
              <li key={evaluation.code}>
                <EvaluationCard
                  locale={locale}
                  evaluation={evaluation}
                  axes={axes}
                  figures={figures}
                  isBrief={evidenceDate !== null}
                />
              </li>
            ))}
          </ul>
          <p>
            {evidenceDate !== null && `${t('changedDate', { alDate: formatDate(evidenceDate, locale, 'al') })} `}
            <a href={pathTo(locale, 'evaluations', place)}>{t('changedMore')}</a>
          </p>
        </StorySection>
      )}
      {counted + declaredReached + borrowedTarget > 0 && (
        <StorySection {...section('missing')}>
          {missed.length > 0 && <MissedTargets locale={locale} missed={missed} />}
          <div className="prose">
            {missed.length > 0 && year !== null && (
              <p>{t('notYetMeans', { year, alDate: formatDate(edition.dataDate, locale, 'al') })}</p>
            )}
            {declaredReached + borrowedTarget > 0 && <p>{t('uncounted', many(declaredReached + borrowedTarget))}</p>}
            <p>
              <a href={pathTo(locale, 'targets', place)}>{t('missingMore')}</a>
            </p>
          </div>
        </StorySection>
      )}
      <StorySection {...section('money')}>
        <Chart name="money-flow" context={charts} headingLevel={3} isBrief />
        <Certification locale={locale} figures={figures} />
        <p>
          <a href={pathTo(locale, 'progress', place)}>{t('moneyMore')}</a>
        </p>
      </StorySection>
    </>
  )
}

const sections = {
  promised: 'promisedHeadline',
  done: 'doneHeadline',
  people: 'peopleHeadline',
  changed: 'changedHeadline',
  missing: 'missingHeadline',
  money: 'moneyHeadline',
} as const satisfies Record<string, HeadlineField>

/** The year all counted targets are for; null where they are for several, or none says. */
function yearOf({ board, missed }: HomeContent): string | null {
  return commonTargetYear([...allOf(board.reached), ...missed.map(({ figure }) => figure)])
}

/** The day all the evaluations rest on; null where they differ, or one does not say. */
function commonEvidenceDate(evaluations: HomeContent['evaluations']): string | null {
  const [first] = evaluations
  const isCommon = evaluations.every(({ evidenceDate }) => evidenceDate === first?.evidenceDate)
  return isCommon ? (first?.evidenceDate ?? null) : null
}
