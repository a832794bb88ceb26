import { useTranslations } from 'next-intl'
import { officialNames } from '@/components/content/official-name'
import { FilterForm } from '@/components/figure/FilterForm'
import { ReconciliationList } from '@/components/figure/ReconciliationList'
import { ReconciliationSummary } from '@/components/figure/ReconciliationSummary'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import type { EditionPage } from '@/lib/edition-page'
import { type Figure, verdicts } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { filePath } from '@/lib/opendata/paths'
import { pathTo } from '@/lib/routes'
import type { AxisView, InitiativeView } from '@/lib/views'

type Props = EditionPage & {
  all: Figure[]
  axes: AxisView[]
  initiatives: InitiativeView[]
  /** '' where the reader has not chosen. */
  choices: { axis: string; verdict: string }
  /** What fits the choices, by subject: "programme" or the code of an axis. */
  found: { key: string; figures: Figure[] }[]
}

/**
 * Every figure under a check or computed from others: the numbers to redo it, the
 * result, what the document says.
 */
export function ReconciliationPage({ locale, edition, figures, changes, all, axes, ...content }: Props) {
  const t = useTranslations('ReconciliationPage')
  const { initiatives, choices, found } = content
  const address = pathTo(locale, 'reconciliation', { edition: edition.olderEdition })
  const groups = [
    { key: 'programme', title: t('programme') },
    ...axes.map(({ code, numeral, title }) => ({ key: code, title: t('axisName', { numeral, title: title.value }) })),
  ]
  const shown = found.flatMap(({ key, figures }) =>
    groups.filter((group) => group.key === key).map(({ title }) => ({ key, title, figures })),
  )
  const filters = (
    <>
      <FilterForm
        action={address}
        filters={[
          {
            name: 'axis',
            label: t('axis'),
            all: t('everywhere'),
            selected: choices.axis,
            options: groups.map(({ key, title }) => ({ value: key, label: title })),
          },
          {
            name: 'verdict',
            label: t('verdict'),
            all: t('allVerdicts'),
            selected: choices.verdict,
            options: verdicts.map((value) => ({ value, label: t(value) })),
          },
        ]}
      />
      {shown.length === 0 && <p className="card">{t('none')}</p>}
    </>
  )
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
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
                addressOf={(of) => `${address}?axis=&verdict=${of}#list`}
              />
            ),
          },
          { id: 'list', title: t('listTitle'), content: filters },
          ...shown.map(({ key, title, figures: ofGroup }) => ({
            id: `group-${key}`,
            title,
            lead: t('count', { count: ofGroup.length, total: formatNumber(ofGroup.length, locale) }),
            content: (
              <ReconciliationList
                locale={locale}
                shown={ofGroup}
                figures={figures}
                names={officialNames(initiatives)}
                isChosen={choices.axis !== '' || choices.verdict !== ''}
              />
            ),
          })),
        ]}
      />
    </>
  )
}
