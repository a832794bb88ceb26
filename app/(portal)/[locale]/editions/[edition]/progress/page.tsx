import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { hasTarget, indicatorsOf } from '@/app/(portal)/targets'
import { RichText } from '@/components/content/RichText'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { MoneyFlow } from '@/components/figure/MoneyFlow'
import { moneySteps } from '@/components/figure/money-steps'
import { ProgressTable } from '@/components/figure/ProgressTable'
import { TargetList } from '@/components/figure/TargetList'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getCorrections } from '@/queries/corrections'
import { getProgramme } from '@/queries/globals'
import { getPages } from '@/queries/pages'

export async function generateMetadata({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  const t = await getTranslations('Metadata')
  if (!page) return notFoundMetadata(t('notFound.title'))
  const [year, { shortName: programme }] = [String(page.edition.year), await getProgramme(locale)]
  return pageMetadata({
    locale,
    title: t('progress.title', { year }),
    description: t('progress.description', { year, programme }),
    addresses: addressesOf('progress', { edition: page.edition.olderEdition }),
  })
}

export default async function ProgressPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('ProgressPage')
  const { edition, figures } = page
  const addresses = addressesOf('progress', { edition: edition.olderEdition })
  const [axes, corrections, pages] = await Promise.all([
    getAxes(locale, edition.year),
    getCorrections(locale, edition.year),
    getPages(locale),
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
        updatedAt={edition.updatedAt}
      />
      <Section id="overview" title={t('overviewTitle')}>
        <RichText locale={locale} content={edition.overview} figures={figures} />
      </Section>
      <Section id="flow" title={t('flowTitle')} lead={t('flowLead')} isTinted>
        <MoneyFlow locale={locale} id="flow" title={t('programme')} steps={moneySteps(figures, 'programme')} />
      </Section>
      <Section id="allocation" title={t('allocationTitle')} lead={t('allocationLead')}>
        <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
      </Section>
      <Section
        id="progress"
        title={t('tableTitle')}
        lead={t('tableLead')}
        more={method && { href: pathTo(locale, 'page', { slug: method.slug }), label: t('methodMore') }}
      >
        <ProgressTable locale={locale} id="table-2" axes={axes} figures={figures} dataDate={edition.dataDate} />
        <CorrectionNotes locale={locale} corrections={corrections} />
      </Section>
      <Section id="targets" title={t('targetsTitle')} lead={t('targetsLead')} isTinted>
        {axes.map(({ code, slug, numeral, title }) => {
          const targets = indicatorsOf(figures, code, edition).filter(hasTarget)
          return targets.length > 0 ? (
            <div key={code} className="mb-10 last:mb-0">
              <h3 className="mb-5">
                <a
                  href={pathTo(locale, 'axis', { slug, edition: edition.olderEdition })}
                  lang={title.lang === locale ? undefined : title.lang}
                >
                  {t('axis', { numeral, title: title.value })}
                </a>
              </h3>
              <TargetList locale={locale} figures={targets} />
            </div>
          ) : null
        })}
      </Section>
    </PortalPage>
  )
}
