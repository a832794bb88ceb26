import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { RichText } from '@/components/content/RichText'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'

export const generateMetadata = sectionMetadata('evaluations')

export default async function EvaluationsPage({ params }: EditionProps) {
  const { locale, page } = await readEditionPage(params)
  if (!page) return <NotFoundPage locale={locale} />
  const t = await getTranslations('EvaluationsPage')
  const { edition, figures } = page
  const addresses = addressesOf('evaluations', { edition: edition.olderEdition })
  const [axes, evaluations] = await Promise.all([getAxes(locale, edition.key), getEvaluations(locale, edition.key)])
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="evaluations"
      addresses={addresses}
      trail={[{ label: t('title') }]}
    >
      <PageHeading locale={locale} title={t('title')} lead={t('lead')} updatedAt={page.changes.edition} />
      <Corrected
        locale={locale}
        year={edition.year}
        collection="editions"
        code={String(edition.year)}
        fields={['evaluationsIntro']}
      />
      <Section id="list" title={t('listTitle')}>
        <EvaluationCards locale={locale} evaluations={evaluations} axes={axes} figures={figures} />
      </Section>
      <Section id="reports" title={t('reportsTitle')} isTinted>
        <RichText locale={locale} content={edition.evaluationsIntro} figures={figures} />
      </Section>
    </PortalPage>
  )
}
