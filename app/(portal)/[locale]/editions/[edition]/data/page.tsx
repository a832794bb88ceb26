import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, leadToMissingEdition, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { openDataPage } from '@/app/(portal)/opendata/page-view'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { chosen } from '@/app/(portal)/search-params'
import { ApiNotes } from '@/components/data/ApiNotes'
import { DatasetDescription } from '@/components/data/DatasetDescription'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { OpenTableCard } from '@/components/data/OpenTableCard'
import { ReuseNotes } from '@/components/data/ReuseNotes'
import { FigureTable } from '@/components/figure/FigureTable'
import { FilterForm } from '@/components/figure/FilterForm'
import { PageContents } from '@/components/site/PageContents'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { env } from '@/lib/env'
import { figureKinds } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'

export async function generateMetadata({ params }: Props) {
  const { locale, page } = await readEditionPage(params)
  const t = await getTranslations('Metadata')
  if (!page) return notFoundMetadata(t('notFound.title'))
  return pageMetadata({
    locale,
    title: t('data.title'),
    description: t('data.description', { year: String(page.edition.year) }),
    addresses: addressesOf('data', { edition: page.edition.olderEdition }),
  })
}

type Props = EditionProps & { searchParams: Promise<{ axis?: string | string[]; kind?: string | string[] }> }

export default async function DataPage({ params, searchParams }: Props) {
  const { locale, page } = await readEditionPage(params)
  if (!page) leadToMissingEdition((await params).edition, locale)
  const [t, kinds] = [await getTranslations('DataPage'), await getTranslations('Kind')]
  const { edition } = page
  const addresses = addressesOf('data', { edition: edition.olderEdition })
  const [axes, figures, site, open] = await Promise.all([
    getAxes(locale, edition.key),
    getFigures(locale, edition.key),
    getSite(locale),
    typeof edition.key === 'number' ? openDataPage(locale, edition.key) : null,
  ])
  if (!open && typeof edition.key === 'number') leadToMissingEdition((await params).edition, locale)

  const asked = await searchParams
  const axis = chosen(
    asked.axis,
    axes.map(({ code }) => code),
  )
  const kind = chosen(asked.kind, figureKinds)
  const found = figures.filter((figure) => (!axis || figure.axis === axis) && (!kind || figure.kind === kind))
  const download = open && (
    <Section
      key="download"
      id="download"
      title={t('downloadTitle')}
      lead={t('downloadLead', { licence: site.licenceName })}
      isTinted
    >
      <div className="grid gap-4 lg:gap-6">
        {open.tables.map((table) => (
          <OpenTableCard key={table.name} locale={locale} table={table} />
        ))}
      </div>
    </Section>
  )
  const list = (
    <Section
      key="list"
      id="list"
      title={t('listTitle')}
      more={{
        href: pathTo(locale, 'reconciliation', { edition: edition.olderEdition }),
        label: t('reconciliationMore'),
      }}
    >
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
            name: 'kind',
            label: t('kind'),
            all: t('allKinds'),
            selected: kind,
            options: figureKinds.map((value) => ({ value, label: kinds(value) })),
          },
        ]}
      />
      <FigureTable locale={locale} id="figures-table" figures={found} />
    </Section>
  )
  return (
    <PortalPage locale={locale} edition={edition} current="data" addresses={addresses} trail={[{ label: t('title') }]}>
      {open && <DatasetDescription description={open.description} />}
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={edition.updatedAt}
      />
      <PageContents
        form="fold"
        entries={[
          { id: 'list', title: t('listTitle') },
          ...(open
            ? [
                { id: 'download', title: t('downloadTitle') },
                { id: 'reuse', title: t('reuseTitle') },
                { id: 'programs', title: t('programsTitle') },
              ]
            : []),
        ]}
      />
      {/* Who filters wants the answer first. */}
      {axis || kind ? [list, download] : [download, list]}
      {open ? (
        <>
          <Section id="reuse" title={t('reuseTitle')}>
            <ReuseNotes licence={{ name: site.licenceName, url: site.licenceUrl }} citation={open.citation} />
          </Section>
          <Section id="programs" title={t('programsTitle')} isTinted>
            <ApiNotes year={edition.year} siteUrl={env().SITE_URL} />
          </Section>
        </>
      ) : (
        <Section id="reuse" title={t('reuseTitle')}>
          <NotInThisReading edition={edition.key} />
        </Section>
      )}
    </PortalPage>
  )
}
