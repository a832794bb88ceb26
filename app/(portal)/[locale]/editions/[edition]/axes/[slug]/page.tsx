import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import {
  addressBySlug,
  draftKeyOf,
  type EditionPage,
  leadToOlderEdition,
  newerAddress,
  readEditionPage,
} from '@/app/(portal)/edition-page'
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { Chart } from '@/components/chart/Chart'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { MoneyNotes } from '@/components/content/MoneyNotes'
import { RichText } from '@/components/content/RichText'
import { KeyNumber } from '@/components/figure/KeyNumber'
import { Scoreboard } from '@/components/figure/Scoreboard'
import { EntryList } from '@/components/site/EntryList'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import { scoreboard } from '@/lib/figure/scoreboard'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getInitiatives } from '@/queries/initiatives'

type Props = { params: Promise<{ edition: string; slug: string }> }

export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const { locale, page } = await readEditionPage(params)
  const axes = page ? await getAxes(locale, page.edition.key) : []
  return { locale, page, axes, match: findBySlug(axes, locale, (await params).slug) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, page, match } = await read(params)
  const t = await getTranslations('Metadata')
  if (!page || !match || 'movedTo' in match) return notFoundMetadata(t('notFound.title'))
  const { numeral, title, slugs } = match.found
  const words = { numeral, title: title.value, year: String(page.edition.year) }
  return pageMetadata({
    locale,
    title: t('axis.title', words),
    description: t('axis.description', words),
    addresses: addressesBySlug('axis', slugs, page.edition.olderEdition),
    picture: pictureOf(page.edition, firstChart(page, match.found.code)),
  })
}

/** Its targets where it has some: what came of its money says more than the money. */
const firstChart = ({ figures, edition }: EditionPage, axis: string): string =>
  chartName(axisIndicators(figures, axis, edition.dataDate).length > 0 ? 'targets' : 'money-flow', axis)

export default async function AxisPage({ params }: Props) {
  const { locale, page, match } = await read(params)
  if (!page || !match) {
    const { edition, slug } = await params
    await leadToOlderEdition(edition, locale, addressBySlug(locale, 'axis', slug, getAxes))
    return <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
  }
  if ('movedTo' in match)
    permanentRedirect(pathTo(locale, 'axis', { slug: match.movedTo, edition: page.edition.olderEdition }))

  const [t, words] = [await getTranslations('AxisPage'), await getTranslations('AxesPage')]
  const { edition, figures } = page
  const axis = match.found
  const { code, numeral, title } = axis
  const [charts, initiatives, evaluations, axes] = await Promise.all([
    chartContext(locale, edition.key),
    getInitiatives(locale, edition.key),
    getEvaluations(locale, edition.key),
    getAxes(locale, edition.key),
  ])
  const own = initiatives.filter((initiative) => initiative.axis === code)
  const asked = evaluations.filter((evaluation) => evaluation.axes.includes(code))
  const recipients = figures.find(`${code}.recipients`)
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={await newerAddress(page, axis.code, getAxes, ({ slug }) => pathTo(locale, 'axis', { slug }))}
      current="axes"
      addresses={addressesBySlug('axis', axis.slugs, edition.olderEdition)}
      trail={[
        { label: words('listTitle'), href: pathTo(locale, 'axes', { edition: edition.olderEdition }) },
        { label: title },
      ]}
    >
      <PageHeading
        locale={locale}
        kicker={t('kicker', { numeral })}
        title={<span lang={title.lang === locale ? undefined : title.lang}>{title.value}</span>}
        lead={axis.thematicObjective && t('objective', { number: String(axis.thematicObjective) })}
        dataDate={edition.dataDate}
        updatedAt={page.changes.edition}
      />
      <Corrected locale={locale} year={edition.year} collection="axes" code={code} />
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
            content: own.length > 0 && (
              <EntryList>
                {own.map((initiative) => (
                  <InitiativeCard
                    key={initiative.code}
                    locale={locale}
                    initiative={initiative}
                    amount={initiativeAmount(figures, initiative.code)}
                  />
                ))}
              </EntryList>
            ),
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
    </PortalPage>
  )
}
