import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, leadToMissingEdition, readEditionPage } from '@/app/(portal)/edition-page'
import { openDataPage } from '@/app/(portal)/opendata/page-view'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { chosen, queryOf, written } from '@/app/(portal)/search-params'
import { listMetadata } from '@/app/(portal)/section-metadata'
import { officialNames } from '@/components/content/official-name'
import { ApiNotes } from '@/components/data/ApiNotes'
import { DatasetDescription } from '@/components/data/DatasetDescription'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { OpenTableCard } from '@/components/data/OpenTableCard'
import { ReuseNotes } from '@/components/data/ReuseNotes'
import { FigureGroups } from '@/components/figure/FigureGroups'
import { FilterForm } from '@/components/figure/FilterForm'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { Pager } from '@/components/site/Pager'
import { env } from '@/lib/env'
import { figureGroups, figureOrders, repeatCount, rowCount, rowsBetween } from '@/lib/figure/figure-groups'
import { matchesQuery } from '@/lib/figure/search'
import { figureKinds } from '@/lib/figure/types'
import { listPage, pageChoice } from '@/lib/list-page'
import type { PageFilters } from '@/lib/page-filters'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

/** Enough for an edition as they are today; what a phone can still show of one with ten thousand. */
const rowsOfPage = 250

export const generateMetadata = listMetadata('data')

type Props = EditionProps & { searchParams: PageFilters<'data'> }

export default async function DataPage({ params, searchParams }: Props) {
  const { locale, page } = await readEditionPage(params)
  if (!page) leadToMissingEdition((await params).edition, locale)
  const [t, kinds] = [await getTranslations('DataPage'), await getTranslations('Kind')]
  const { edition } = page
  const addresses = addressesOf('data', { edition: edition.olderEdition })
  const [axes, figures, initiatives, site, open] = await Promise.all([
    getAxes(locale, edition.key),
    getFigures(locale, edition.key),
    getInitiatives(locale, edition.key),
    getSite(locale),
    typeof edition.key === 'number' ? openDataPage(locale, edition.key) : null,
  ])
  if (!open && typeof edition.key === 'number') leadToMissingEdition((await params).edition, locale)

  const subjects = [
    { key: 'programme', title: t('programme') },
    ...axes.map(({ code, numeral, title }) => ({ key: code, title: t('axisOption', { numeral, title: title.value }) })),
  ]
  const asked = await searchParams
  const choices = {
    q: written(asked.q),
    axis: chosen(
      asked.axis,
      subjects.map(({ key }) => key),
    ),
    kind: chosen(asked.kind, figureKinds),
    order: chosen(asked.order, figureOrders),
  }
  const { q, axis, kind, order } = choices
  const found = figureGroups(
    figures,
    subjects.map(({ key }) => key).filter((key) => !axis || key === axis),
    (figure) => (!kind || figure.kind === kind) && matchesQuery(figure, q, locale),
    order,
  )
  const shown = listPage(asked.page, rowCount(found), rowsOfPage)
  const groups = rowsBetween(found, shown.start, shown.end).map((group) => ({
    ...group,
    title: subjects.find(({ key }) => key === group.key)?.title ?? '',
  }))
  const list = (
    <>
      <FilterForm
        action={addresses[locale]}
        search={{ name: 'q', label: t('search'), hint: t('searchHint'), value: q }}
        filters={[
          {
            name: 'axis',
            label: t('axis'),
            all: t('allAxes'),
            selected: axis,
            options: subjects.map(({ key, title }) => ({ value: key, label: title })),
          },
          {
            name: 'kind',
            label: t('kind'),
            all: t('allKinds'),
            selected: kind,
            options: figureKinds.map((value) => ({ value, label: kinds(value) })),
          },
          {
            name: 'order',
            label: t('order'),
            all: t('byCode'),
            selected: order,
            options: figureOrders.map((value) => ({ value, label: t(`by-${value}`) })),
          },
        ]}
      />
      <FigureGroups
        locale={locale}
        groups={groups}
        found={{ rows: shown.total, repeats: repeatCount(found) }}
        dataDate={edition.dataDate}
        names={officialNames(initiatives)}
        isChosen={q !== '' || axis !== '' || kind !== ''}
      />
      <Pager
        locale={locale}
        list={shown}
        hrefOf={(page) => `${addresses[locale]}${queryOf({ ...choices, page: pageChoice({ page }) })}`}
      />
    </>
  )
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      current="data"
      addresses={addresses}
      query={queryOf({ ...choices, page: pageChoice(shown) })}
      trail={[{ label: t('title') }]}
    >
      {open && <DatasetDescription description={open.description} />}
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={page.changes.edition}
      />
      <LongPage
        sections={[
          {
            id: 'list',
            title: t('listTitle'),
            more: {
              href: pathTo(locale, 'reconciliation', { edition: edition.olderEdition }),
              label: t('reconciliationMore'),
            },
            content: list,
          },
          {
            id: 'download',
            title: t('downloadTitle'),
            lead: t('downloadLead', { licence: site.licenceName }),
            content: open && (
              <div className="grid gap-4 lg:gap-6">
                {open.tables.map((table) => (
                  <OpenTableCard key={table.name} locale={locale} table={table} />
                ))}
              </div>
            ),
          },
          {
            id: 'reuse',
            title: t('reuseTitle'),
            content: open ? (
              <ReuseNotes licence={{ name: site.licenceName, url: site.licenceUrl }} citation={open.citation} />
            ) : (
              <NotInThisReading edition={edition.key} />
            ),
          },
          {
            id: 'programs',
            title: t('programsTitle'),
            content: open && <ApiNotes year={edition.year} siteUrl={env().SITE_URL} />,
          },
        ]}
      />
    </PortalPage>
  )
}
