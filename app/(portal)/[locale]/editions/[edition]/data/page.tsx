import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { chosen } from '@/app/(portal)/search-params'
import { FigureTable } from '@/components/figure/FigureTable'
import { FilterForm } from '@/components/figure/FilterForm'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { figureKinds } from '@/lib/figure/types'
import { openDataPath, pathTo } from '@/lib/routes'
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
  if (!page) return <NotFoundPage locale={locale} />
  const [t, kinds] = [await getTranslations('DataPage'), await getTranslations('Kind')]
  const { edition } = page
  const addresses = addressesOf('data', { edition: edition.olderEdition })
  const [axes, figures, site] = await Promise.all([
    getAxes(locale, edition.year),
    getFigures(locale, edition.year),
    getSite(locale),
  ])

  const asked = await searchParams
  const axis = chosen(
    asked.axis,
    axes.map(({ code }) => code),
  )
  const kind = chosen(asked.kind, figureKinds)
  const found = figures.filter((figure) => (!axis || figure.axis === axis) && (!kind || figure.kind === kind))
  const files = [
    { href: openDataPath(edition.year, 'figures', 'csv'), label: t('figuresFile', { format: 'CSV' }) },
    { href: openDataPath(edition.year, 'figures', 'json'), label: t('figuresFile', { format: 'JSON' }) },
    { href: openDataPath(edition.year, 'initiatives', 'json'), label: t('initiativesFile', { format: 'JSON' }) },
  ]
  return (
    <PortalPage locale={locale} edition={edition} current="data" addresses={addresses} trail={[{ label: t('title') }]}>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={edition.updatedAt}
      />
      <Section
        id="download"
        title={t('downloadTitle')}
        lead={t('downloadLead', { licence: site.licenceName })}
        isTinted
      >
        <ul className="flex flex-wrap gap-4">
          {files.map(({ href, label }) => (
            <li key={href}>
              <a className="button button-quiet" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section
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
        <FigureTable locale={locale} id="figures" figures={found} />
      </Section>
    </PortalPage>
  )
}
