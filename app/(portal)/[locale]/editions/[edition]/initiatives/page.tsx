import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, leadToMissingEdition, readEditionPage } from '@/app/(portal)/edition-page'
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { chosen, queryOf } from '@/app/(portal)/search-params'
import { listMetadata } from '@/app/(portal)/section-metadata'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { FilterForm } from '@/components/figure/FilterForm'
import { EntryList } from '@/components/site/EntryList'
import { NotACall } from '@/components/site/NotACall'
import { PageHeading } from '@/components/site/PageHeading'
import { Pager } from '@/components/site/Pager'
import { Section } from '@/components/site/Section'
import { formatNumber } from '@/lib/format'
import { listPage, pageChoice } from '@/lib/list-page'
import type { PageFilters } from '@/lib/page-filters'
import { initiativeStatuses } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

/** More than an edition of today has. */
const entriesOfPage = 100

export const generateMetadata = listMetadata('initiatives')

type Props = EditionProps & { searchParams: PageFilters<'initiatives'> }

export default async function InitiativesPage({ params, searchParams }: Props) {
  const { locale, page } = await readEditionPage(params)
  if (!page) leadToMissingEdition((await params).edition, locale)
  const [t, status] = [await getTranslations('InitiativesPage'), await getTranslations('StatusBadge')]
  const { edition, figures } = page
  const addresses = addressesOf('initiatives', { edition: edition.olderEdition })
  const [axes, initiatives] = await Promise.all([getAxes(locale, edition.key), getInitiatives(locale, edition.key)])

  const asked = await searchParams
  const axis = chosen(
    asked.axis,
    axes.map(({ code }) => code),
  )
  const stage = chosen(asked.status, initiativeStatuses)
  const found = initiatives.filter(
    (initiative) => (!axis || initiative.axis === axis) && (!stage || initiative.status === stage),
  )
  const shown = listPage(asked.page, found.length, entriesOfPage)
  const choices = { axis, status: stage }
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="initiatives"
      addresses={addresses}
      query={queryOf({ ...choices, page: pageChoice(shown) })}
      trail={[{ label: t('title') }]}
    >
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={page.changes.edition}
      />
      <NotACall site={await getSite(locale)} />
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
        {found.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <EntryList>
            {found.slice(shown.start, shown.end).map((initiative) => (
              <InitiativeCard
                key={initiative.code}
                locale={locale}
                initiative={initiative}
                axis={axes.find(({ code }) => code === initiative.axis)}
                amount={initiativeAmount(figures, initiative.code)}
              />
            ))}
          </EntryList>
        )}
        <Pager
          locale={locale}
          list={shown}
          hrefOf={(page) => `${addresses[locale]}${queryOf({ ...choices, page: pageChoice({ page }) })}`}
        />
      </Section>
    </PortalPage>
  )
}
