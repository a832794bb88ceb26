import { getTranslations } from 'next-intl/server'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { FilterForm } from '@/components/figure/FilterForm'
import { CardGrid } from '@/components/site/CardGrid'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { formatNumber } from '@/lib/format'
import { initiativeStatuses } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getInitiatives } from '@/queries/initiatives'
import { addressesOf } from '../../addresses'
import { readEditionPage } from '../../edition-page'
import { initiativeAmount } from '../../initiative-amount'
import { notFoundMetadata, pageMetadata } from '../../metadata'
import { NotFoundPage, PortalPage } from '../../PortalPage'
import { chosen } from '../../search-params'

const addresses = addressesOf('initiatives')

export async function generateMetadata() {
  const { locale, page } = await readEditionPage()
  const t = await getTranslations('Metadata')
  if (!page) return notFoundMetadata(t('notFound.title'))
  return pageMetadata({ locale, title: t('initiatives.title'), description: t('initiatives.description'), addresses })
}

type Props = { searchParams: Promise<{ axis?: string | string[]; status?: string | string[] }> }

export default async function InitiativesPage({ searchParams }: Props) {
  const { locale, page } = await readEditionPage()
  if (!page) return <NotFoundPage locale={locale} />
  const [t, status] = [await getTranslations('InitiativesPage'), await getTranslations('StatusBadge')]
  const { edition, figures } = page
  const [axes, initiatives] = await Promise.all([getAxes(locale, edition.year), getInitiatives(locale, edition.year)])

  const asked = await searchParams
  const axis = chosen(
    asked.axis,
    axes.map(({ code }) => code),
  )
  const stage = chosen(asked.status, initiativeStatuses)
  const found = initiatives.filter(
    (initiative) => (!axis || initiative.axis === axis) && (!stage || initiative.status === stage),
  )
  return (
    <PortalPage locale={locale} current="initiatives" addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={edition.updatedAt}
      />
      <Section id="list" title={t('listTitle', { count: found.length, total: formatNumber(found.length, locale) })}>
        <FilterForm
          action={addresses[locale]}
          filters={[
            {
              name: 'axis',
              label: t('axis'),
              all: t('allAxes'),
              selected: axis,
              options: axes.map(({ code, numeral, title }) => ({
                value: code,
                label: t('axisOption', { numeral, title: title.value }),
              })),
            },
            {
              name: 'status',
              label: t('status'),
              all: t('allStatuses'),
              selected: stage,
              options: initiativeStatuses.map((value) => ({ value, label: status(value) })),
            },
          ]}
        />
        {found.length === 0 && <p>{t('none')}</p>}
        <CardGrid>
          {found.map((initiative) => (
            <InitiativeCard
              key={initiative.code}
              locale={locale}
              initiative={initiative}
              axis={axes.find(({ code }) => code === initiative.axis)}
              amount={initiativeAmount(figures, initiative.code)}
            />
          ))}
        </CardGrid>
      </Section>
    </PortalPage>
  )
}
