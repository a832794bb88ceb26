import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { Chart } from '@/components/chart/Chart'
import { RichText } from '@/components/content/RichText'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { ProgressTable } from '@/components/figure/ProgressTable'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { chartName } from '@/lib/chart/chart-name'
import { axisIndicators } from '@/lib/chart/targets-series'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getCorrections } from '@/queries/corrections'
import { getPages } from '@/queries/pages'

export const generateMetadata = sectionMetadata('progress')

export default async function ProgressPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('ProgressPage')
  const { edition, figures } = page
  const addresses = addressesOf('progress', { edition: edition.olderEdition })
  const [charts, axes, corrections, pages] = await Promise.all([
    chartContext(locale, edition.key),
    getAxes(locale, edition.key),
    getCorrections(locale, edition.key),
    getPages(locale, edition.key),
  ])
  const method = pages.find(({ code }) => code === 'methodology')
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="progress"
      addresses={addresses}
      trail={[{ label: t('title') }]}
    >
      <PageHeading
        locale={locale}
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
        fields={['overview', 'chartHeadlines']}
      />
      <LongPage
        sections={[
          {
            id: 'progress',
            title: t('tableTitle'),
            more: method && {
              href: pathTo(locale, 'page', { slug: method.slug, edition: edition.olderEdition }),
              label: t('methodMore'),
            },
            isFullWidth: true,
            content: (
              <>
                <ProgressTable locale={locale} id="table-2" axes={axes} figures={figures} dataDate={edition.dataDate} />
                <CorrectionNotes locale={locale} corrections={corrections} />
              </>
            ),
          },
          {
            id: 'overview',
            title: t('overviewTitle'),
            content: <RichText locale={locale} content={edition.overview} figures={figures} />,
          },
          {
            id: 'flow',
            title: t('flowTitle'),
            lead: t('flowLead'),
            content: <Chart name="money-flow" context={charts} headingLevel={3} />,
          },
          {
            id: 'compared',
            title: t('comparedTitle'),
            content: <Chart name="axes-compared" context={charts} headingLevel={3} />,
          },
          {
            id: 'allocation',
            title: t('allocationTitle'),
            lead: t('allocationLead'),
            content: (
              <div className="grid gap-12">
                <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
                <Chart name="allocation" context={charts} headingLevel={3} />
              </div>
            ),
          },
          {
            id: 'people',
            title: t('peopleTitle'),
            content: (
              <div className="grid gap-14">
                <Chart name="recipients-by-gender" context={charts} headingLevel={3} />
                <Chart name="recipients-vulnerable" context={charts} headingLevel={3} />
              </div>
            ),
          },
          {
            id: 'targets',
            title: t('targetsTitle'),
            lead: t('targetsLead'),
            content: (
              <div className="grid gap-14">
                {axes
                  .filter(({ code }) => axisIndicators(figures, code, edition.dataDate).length > 0)
                  .map(({ code, slug, numeral, title }, index) => (
                    <div key={code}>
                      <Chart
                        name={chartName('targets', code)}
                        context={charts}
                        headingLevel={3}
                        isExplained={index > 0}
                      />
                      <a
                        href={pathTo(locale, 'axis', { slug, edition: edition.olderEdition })}
                        lang={title.lang === locale ? undefined : title.lang}
                        className="inline-block py-1"
                      >
                        {t('axis', { numeral, title: title.value })}
                      </a>
                    </div>
                  ))}
              </div>
            ),
          },
        ]}
      />
    </PortalPage>
  )
}
