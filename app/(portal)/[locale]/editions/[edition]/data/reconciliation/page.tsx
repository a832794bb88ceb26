import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { type EditionProps, leadToMissingEdition, readEditionPage } from '@/app/(portal)/edition-page'
import { PortalPage } from '@/app/(portal)/PortalPage'
import { chosen, queryOf } from '@/app/(portal)/search-params'
import { sectionMetadata } from '@/app/(portal)/section-metadata'
import { officialNames } from '@/components/content/official-name'
import { FilterForm } from '@/components/figure/FilterForm'
import { ReconciliationList } from '@/components/figure/ReconciliationList'
import { ReconciliationSummary } from '@/components/figure/ReconciliationSummary'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { reconciled } from '@/lib/figure/coverage'
import { verdicts } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { filePath } from '@/lib/opendata/paths'
import type { PageFilters } from '@/lib/page-filters'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'

type Props = EditionProps & { searchParams: PageFilters<'reconciliation'> }

export const generateMetadata = sectionMetadata('reconciliation')

/** Every figure under a check or computed from others: the numbers to redo it, the result, what the document says. */
export default async function ReconciliationPage({ params, searchParams }: Props) {
  const { locale, page } = await readEditionPage(params)
  if (!page) leadToMissingEdition((await params).edition, locale)
  const [t, words] = [await getTranslations('ReconciliationPage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const addresses = addressesOf('reconciliation', { edition: edition.olderEdition })
  const [axes, all, initiatives] = await Promise.all([
    getAxes(locale, edition.key),
    getFigures(locale, edition.key),
    getInitiatives(locale, edition.key),
  ])

  const groups = [
    { key: 'programme', title: t('programme') },
    ...axes.map(({ code, numeral, title }) => ({
      key: code,
      title: t('axisName', { numeral, title: title.value }),
    })),
  ]
  const asked = await searchParams
  const axis = chosen(
    asked.axis,
    groups.map(({ key }) => key),
  )
  const verdict = chosen(asked.verdict, verdicts)
  const shown = reconciled(all).filter((figure) => !verdict || figure.verdict === verdict)
  const found = groups
    .filter(({ key }) => !axis || key === axis)
    .map((group) => ({ ...group, figures: shown.filter((figure) => (figure.axis ?? 'programme') === group.key) }))
    .filter((group) => group.figures.length > 0)
  const filters = (
    <>
      <FilterForm
        action={addresses[locale]}
        filters={[
          {
            name: 'axis',
            label: t('axis'),
            all: t('everywhere'),
            selected: axis,
            options: groups.map(({ key, title }) => ({ value: key, label: title })),
          },
          {
            name: 'verdict',
            label: t('verdict'),
            all: t('allVerdicts'),
            selected: verdict,
            options: verdicts.map((value) => ({ value, label: t(value) })),
          },
        ]}
      />
      {found.length === 0 && <p className="card">{t('none')}</p>}
    </>
  )
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={pathTo(locale, 'reconciliation')}
      current="data"
      addresses={addresses}
      query={queryOf({ axis, verdict })}
      trail={[
        { label: words('title'), href: pathTo(locale, 'data', { edition: edition.olderEdition }) },
        { label: t('title') },
      ]}
    >
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
            id: 'summary',
            title: t('summaryTitle'),
            lead: t('summaryLead'),
            more:
              typeof edition.key === 'number'
                ? { href: filePath(edition.key, 'reconciliation.csv'), label: t('file') }
                : undefined,
            content: (
              <ReconciliationSummary
                locale={locale}
                figures={all}
                addressOf={(of) => `${addresses[locale]}?axis=&verdict=${of}#list`}
              />
            ),
          },
          { id: 'list', title: t('listTitle'), content: filters },
          ...found.map(({ key, title, figures: shown }) => ({
            id: `group-${key}`,
            title,
            lead: t('count', { count: shown.length, total: formatNumber(shown.length, locale) }),
            content: (
              <ReconciliationList
                locale={locale}
                shown={shown}
                figures={figures}
                names={officialNames(initiatives)}
                isChosen={axis !== '' || verdict !== ''}
              />
            ),
          })),
        ]}
      />
    </PortalPage>
  )
}
