import { getTranslations } from 'next-intl/server'
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
import { addressesOf } from '../../addresses'
import { readEditionPage } from '../../edition-page'
import { notFoundMetadata, pageMetadata } from '../../metadata'
import { NotFoundPage, PortalPage } from '../../PortalPage'
import { hasTarget, indicatorsOf } from '../../targets'

const addresses = addressesOf('progress')

export async function generateMetadata() {
  const { locale, page } = await readEditionPage()
  const t = await getTranslations('Metadata')
  if (!page) return notFoundMetadata(t('notFound.title'))
  const [year, { shortName: programme }] = [String(page.edition.year), await getProgramme(locale)]
  return pageMetadata({
    locale,
    title: t('progress.title', { year }),
    description: t('progress.description', { year, programme }),
    addresses,
  })
}

export default async function ProgressPage() {
  const { locale, page } = await readEditionPage()
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('ProgressPage')
  const { edition, figures } = page
  const [axes, corrections, pages] = await Promise.all([
    getAxes(locale, edition.year),
    getCorrections(locale, edition.year),
    getPages(locale),
  ])
  const method = pages.find(({ code }) => code === 'methodology')
  return (
    <PortalPage locale={locale} current="progress" addresses={addresses} trail={[{ label: t('title') }]}>
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
        {axes.map(({ code, numeral, title }) => {
          const targets = indicatorsOf(figures, code, edition).filter(hasTarget)
          return targets.length > 0 ? (
            <div key={code} className="mb-10 last:mb-0">
              <h3 className="mb-5">
                <a
                  href={pathTo(locale, 'axis', { slug: axes.find((axis) => axis.code === code)?.slug ?? '' })}
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
