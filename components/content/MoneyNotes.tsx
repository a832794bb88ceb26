import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView } from '@/lib/views'
import { RichText } from './RichText'

type Props = { locale: Locale; axes: Pick<AxisView, 'code' | 'moneyNote'>[]; figures: FigureIndex }

/** What the amounts of the axes need said beside them. Nothing when there is nothing to say. */
export function MoneyNotes({ locale, axes, figures }: Props) {
  const noted = axes.filter(({ moneyNote }) => moneyNote)
  if (noted.length === 0) return null
  return (
    <div className="mt-4 grid gap-3 text-sm">
      {noted.map(({ code, moneyNote }) => (
        <RichText key={code} locale={locale} content={moneyNote} figures={figures} />
      ))}
    </div>
  )
}
