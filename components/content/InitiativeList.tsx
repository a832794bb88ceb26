import { EntryList } from '@/components/site/EntryList'
import type { Locale } from '@/i18n/locales'
import { initiativeAmount } from '@/lib/figure/initiative-amount'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView, InitiativeView } from '@/lib/views'
import { InitiativeCard } from './InitiativeCard'

type Props = {
  locale: Locale
  initiatives: InitiativeView[]
  figures: FigureIndex
  /** Where the axis of each is to be said. */
  axes?: AxisView[]
}

/** Initiatives one under another, each with its amount. */
export function InitiativeList({ locale, initiatives, figures, axes = [] }: Props) {
  return (
    <EntryList>
      {initiatives.map((initiative) => (
        <InitiativeCard
          key={initiative.code}
          locale={locale}
          initiative={initiative}
          axis={axes.find(({ code }) => code === initiative.axis)}
          amount={initiativeAmount(figures, initiative.code)}
        />
      ))}
    </EntryList>
  )
}
