import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import {
  addressBySlug,
  draftKeyOf,
  leadToOlderEdition,
  newerAddress,
  newest,
  readEditionPage,
} from '@/app/(portal)/edition-page'
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { Chart } from '@/components/chart/Chart'
import { EvaluationCard } from '@/components/content/EvaluationCard'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { MoneyNotes } from '@/components/content/MoneyNotes'
import { RichText } from '@/components/content/RichText'
import { KeyFigure } from '@/components/figure/KeyFigure'
import { Scoreboard } from '@/components/figure/Scoreboard'
import { CardGrid } from '@/components/site/CardGrid'
import { EntryList } from '@/components/site/EntryList'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import { scoreboard } from '@/lib/figure/scoreboard'
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
  })
}

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
        updatedAt={newest(axis.updatedAt, edition.updatedAt)}
      />
      <Corrected locale={locale} year={edition.year} collection="axes" code={code} />
      {axis.strategy && (
        <Section id="strategy" title={t('strategyTitle')}>
          <RichText locale={locale} content={axis.strategy} figures={figures} />
        </Section>
      )}
      <Section id="money" title={t('moneyTitle')} isTinted>
        <Chart name={chartName('money-flow', code)} context={charts} headingLevel={3} />
        <div id="moneyNote">
          <MoneyNotes locale={locale} axes={[axis]} figures={figures} />
        </div>
      </Section>
      {axis.implementation && (
        <Section id="implementation" title={t('implementationTitle')}>
          <RichText locale={locale} content={axis.implementation} figures={figures} />
        </Section>
      )}
      {recipients && (
        <Section id="people" title={t('peopleTitle')} isTinted>
          <div className="mb-8 max-w-sm">
            <KeyFigure locale={locale} figure={recipients} label={t('recipients')} />
          </div>
          <div className="grid gap-14 lg:grid-cols-2">
            <Chart name={chartName('recipients-by-gender', code)} context={charts} headingLevel={3} />
            <Chart name={chartName('recipients-vulnerable', code)} context={charts} headingLevel={3} />
          </div>
        </Section>
      )}
      {axisIndicators(figures, code, edition.dataDate).length > 0 && (
        <Section
          id="targets"
          title={t('targetsTitle')}
          more={{ href: pathTo(locale, 'targets', { edition: edition.olderEdition }), label: t('targetsMore') }}
        >
          <div className="mb-10">
            <Scoreboard
              locale={locale}
              board={scoreboard(figures.ofAxis(code), edition.dataDate)}
              dataDate={edition.dataDate}
              id="score"
            />
          </div>
          <Chart name={chartName('targets', code)} context={charts} headingLevel={3} />
        </Section>
      )}
      {axis.highlights && (
        <Section id="highlights" title={t('highlightsTitle', { year: String(edition.year) })} isTinted>
          <RichText locale={locale} content={axis.highlights} figures={figures} />
        </Section>
      )}
      {own.length > 0 && (
        <Section id="initiatives" title={t('initiativesTitle')}>
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
        </Section>
      )}
      {asked.length > 0 && (
        <Section id="evaluations" title={t('evaluationsTitle')} isTinted>
          <CardGrid>
            {asked.map((evaluation) => (
              <EvaluationCard
                key={evaluation.code}
                locale={locale}
                evaluation={evaluation}
                axes={axes}
                figures={figures}
              />
            ))}
          </CardGrid>
        </Section>
      )}
      <Section
        id="figures"
        title={t('figuresTitle')}
        more={{
          href: `${pathTo(locale, 'data', { edition: edition.olderEdition })}?axis=${code}`,
          label: t('figuresMore', { numeral }),
        }}
      >
        <p className="measure text-muted">{t('figuresLead')}</p>
      </Section>
    </PortalPage>
  )
}
