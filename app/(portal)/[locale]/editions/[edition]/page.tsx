import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { Chart } from '@/components/chart/Chart'
import { AxisCard } from '@/components/content/AxisCard'
import { DocumentList } from '@/components/content/DocumentList'
import { EvaluationCard } from '@/components/content/EvaluationCard'
import { RichText } from '@/components/content/RichText'
import { FigureToken } from '@/components/figure/FigureToken'
import { KeyFigure } from '@/components/figure/KeyFigure'
import { CardGrid } from '@/components/site/CardGrid'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getProgramme } from '@/queries/globals'

/** The home page is there before any edition is; the home of a year is not. */
const isCurrent = ({ edition }: Awaited<EditionProps['params']>) => edition === 'current'

export async function generateMetadata({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  const t = await getTranslations('Metadata')
  if (!page && !isCurrent(await params)) return notFoundMetadata(t('notFound.title'))
  const { region } = await getProgramme(locale)
  const addresses = addressesOf('home', { edition: page?.edition.olderEdition })
  const description = t('home.description', { region, year: String(page?.edition.year ?? '') })
  // Without an edition nothing is public to be shown.
  const picture = page && pictureOf(page.edition, 'money-flow')
  return pageMetadata({ locale, title: '', description, addresses, isHome: true, picture })
}

export default async function Home({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page && !isCurrent(await params)) return <NotFoundPage locale={locale} />
  const t = await getTranslations('Home')
  const programme = await getProgramme(locale)
  if (!page)
    return (
      <PortalPage locale={locale} addresses={addressesOf('home')}>
        <PageHeading locale={locale} title={t('title')} lead={t('noEdition')} />
      </PortalPage>
    )

  const { edition, figures } = page
  const addresses = addressesOf('home', { edition: edition.olderEdition })
  const [charts, axes, evaluations] = await Promise.all([
    chartContext(locale, edition.key),
    getAxes(locale, edition.key),
    getEvaluations(locale, edition.key),
  ])
  const rateOf = (code: string) => ({
    rate: () => <FigureToken figure={figures.get(`${code}-rate`)} locale={locale} />,
  })
  return (
    <PortalPage locale={locale} edition={edition} addresses={addresses}>
      <PageHeading
        locale={locale}
        kicker={t('kicker', { programme: programme.shortName, year: String(edition.year) })}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={page.changes.edition}
      />
      <Corrected
        locale={locale}
        year={edition.year}
        collection="editions"
        code={String(edition.year)}
        fields={['title', 'foreword', 'legalBasis', 'approvedBy', 'approvedOn', 'documents', 'dataDate']}
      />
      <Section id="figures" title={t('figuresTitle')} lead={t('figuresLead')}>
        <CardGrid columns={4}>
          <KeyFigure
            locale={locale}
            figure={figures.get('programme.allocation')}
            label={t('allocation')}
            note={t('allocationNote', { start: String(programme.periodStart), end: String(programme.periodEnd) })}
          />
          {(['committed', 'paid', 'certified'] as const).map((step) => (
            <KeyFigure
              key={step}
              locale={locale}
              figure={figures.get(`programme.${step}`)}
              label={t(step)}
              note={t.rich(`${step}Note`, rateOf(`programme.${step}`))}
            />
          ))}
        </CardGrid>
      </Section>
      <Section
        id="money"
        title={t('moneyTitle')}
        lead={t('moneyLead')}
        more={{ href: pathTo(locale, 'progress', { edition: edition.olderEdition }), label: t('moneyMore') }}
        isTinted
      >
        <Chart name="money-flow" context={charts} headingLevel={3} />
      </Section>
      <Section
        id="axes"
        title={t('axesTitle')}
        lead={t('axesLead')}
        more={{ href: pathTo(locale, 'axes', { edition: edition.olderEdition }), label: t('axesMore') }}
      >
        <CardGrid>
          {axes.map((axis) => (
            <AxisCard key={axis.code} locale={locale} axis={axis} figures={figures} />
          ))}
        </CardGrid>
      </Section>
      <Section
        id="evaluations"
        title={t('evaluationsTitle')}
        lead={t('evaluationsLead')}
        more={{ href: pathTo(locale, 'evaluations', { edition: edition.olderEdition }), label: t('evaluationsMore') }}
        isTinted
      >
        <CardGrid>
          {evaluations.slice(0, 3).map((evaluation) => (
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
      <Section
        id="about"
        title={t('forewordTitle')}
        more={{ href: pathTo(locale, 'summary', { edition: edition.olderEdition }), label: t('summaryMore') }}
      >
        <RichText locale={locale} content={edition.foreword} figures={figures} />
        <p className="mt-8 flex flex-wrap gap-4">
          <a className="button" href={pathTo(locale, 'initiatives', { edition: edition.olderEdition })}>
            {t('initiativesMore')}
          </a>
          <a className="button button-quiet" href={pathTo(locale, 'data', { edition: edition.olderEdition })}>
            {t('dataMore')}
          </a>
        </p>
      </Section>
      <Section
        id="documents"
        title={t('documentsTitle')}
        lead={
          <>
            {t('documentsLead', { basis: edition.legalBasis.value })}{' '}
            {edition.approvedOn &&
              edition.approvedBy &&
              t('approved', { ilDate: formatDate(edition.approvedOn, locale, 'il'), body: edition.approvedBy.value })}
          </>
        }
        isTinted
      >
        <DocumentList locale={locale} documents={edition.documents} />
      </Section>
    </PortalPage>
  )
}
