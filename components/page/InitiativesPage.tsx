import { useTranslations } from 'next-intl'
import { InitiativeList } from '@/components/content/InitiativeList'
import { FilterForm } from '@/components/figure/FilterForm'
import { LongPage } from '@/components/site/LongPage'
import { NotACall } from '@/components/site/NotACall'
import { PageHeading } from '@/components/site/PageHeading'
import { Pager } from '@/components/site/Pager'
import type { EditionPage } from '@/lib/edition-page'
import { formatNumber } from '@/lib/format'
import { type ListPage, pageChoice } from '@/lib/list-page'
import { queryOf } from '@/lib/page-choices'
import { pathTo } from '@/lib/routes'
import { type AxisView, type InitiativeView, initiativeStatuses, type SiteView } from '@/lib/views'

type Props = EditionPage & {
  axes: AxisView[]
  /** All that fit the reader's choices, of which `shown` is one page. */
  found: InitiativeView[]
  shown: ListPage
  /** '' where the reader has not chosen. */
  choices: { axis: string; status: string }
  site: SiteView
}

/** The initiatives of the edition, axis by axis, to be chosen from by axis and by status. */
export function InitiativesPage({ locale, edition, figures, changes, axes, found, shown, choices, site }: Props) {
  const [t, status] = [useTranslations('InitiativesPage'), useTranslations('StatusBadge')]
  const address = pathTo(locale, 'initiatives', { edition: edition.olderEdition })
  const listed = found.slice(shown.start, shown.end)
  const filters = [
    {
      name: 'axis',
      label: t('axis'),
      all: t('allAxes'),
      selected: choices.axis,
      options: axes.map(({ code, numeral, title }) => ({
        value: code,
        label: t('axisOption', { numeral, title: title.value }),
      })),
    },
    {
      name: 'status',
      label: t('status'),
      all: t('allStatuses'),
      selected: choices.status,
      options: initiativeStatuses.map((value) => ({ value, label: status(value) })),
    },
  ]
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      />
      <NotACall site={site} />
      <LongPage
        sections={[
          {
            id: 'list',
            title: t('listTitle', { count: found.length, total: formatNumber(found.length, locale) }),
            content: (
              <>
                <FilterForm action={address} filters={filters} />
                {found.length === 0 && <p>{t('none')}</p>}
              </>
            ),
          },
          ...axes.map(({ code, numeral, title }) => {
            const own = listed.filter((initiative) => initiative.axis === code)
            return {
              id: code,
              title: t('axisOption', { numeral, title: title.value }),
              content: own.length > 0 && <InitiativeList locale={locale} initiatives={own} figures={figures} />,
            }
          }),
        ]}
        after={
          <Pager
            locale={locale}
            list={shown}
            hrefOf={(page) => `${address}${queryOf({ ...choices, page: pageChoice({ page }) })}`}
          />
        }
      />
    </>
  )
}
