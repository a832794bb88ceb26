import { useTranslations } from 'next-intl'
import { officialNames } from '@/components/content/official-name'
import { Pager } from '@/components/site/Pager'
import type { EditionPage } from '@/lib/edition-page'
import { figureOrders } from '@/lib/figure/figure-groups'
import { figureKinds } from '@/lib/figure/types'
import { type ListPage, pageChoice } from '@/lib/list-page'
import { queryOf } from '@/lib/page-choices'
import { pathTo } from '@/lib/routes'
import type { AxisView, InitiativeView } from '@/lib/views'
import { FigureGroups, type FiguresOfGroup } from './FigureGroups'
import { FilterForm } from './FilterForm'

export type Choice = {
  axes: AxisView[]
  initiatives: InitiativeView[]
  /** '' where the reader has not chosen. */
  choices: { q: string; axis: string; kind: string; order: string }
  /** One page of what fits the choices, by subject: "programme" or the code of an axis. */
  groups: FiguresOfGroup[]
  shown: ListPage
  /** How many rows only say where else a figure is printed, on all pages. */
  repeats: number
}

type Props = Pick<EditionPage, 'locale' | 'edition'> & Choice

/** The figures of an edition, to be searched, chosen from and put in order. */
export function FigureChoice({ locale, edition, axes, initiatives, choices, groups, shown, repeats }: Props) {
  const [t, kinds] = [useTranslations('DataPage'), useTranslations('Kind')]
  const { q, axis, kind, order } = choices
  const address = pathTo(locale, 'data', { edition: edition.olderEdition })
  const subjects = [
    { key: 'programme', title: t('programme') },
    ...axes.map(({ code, numeral, title }) => ({ key: code, title: t('axisOption', { numeral, title: title.value }) })),
  ]
  const titleOf = (key: string) => subjects.find((subject) => subject.key === key)?.title ?? ''
  return (
    <>
      <FilterForm
        action={address}
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
        groups={groups.map((group) => ({ ...group, title: titleOf(group.key) }))}
        found={{ rows: shown.total, repeats }}
        dataDate={edition.dataDate}
        names={officialNames(initiatives)}
        isChosen={q !== '' || axis !== '' || kind !== ''}
      />
      <Pager
        locale={locale}
        list={shown}
        hrefOf={(page) => `${address}${queryOf({ ...choices, page: pageChoice({ page }) })}`}
      />
    </>
  )
}
