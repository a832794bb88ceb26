import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { FigureValue } from './FigureValue'

type Props = { locale: Locale; facts: { label: string; figure: Figure }[] }

/**
 * The few figures a card shows, at its foot: short form, no links of their
 * own because the whole card is one.
 */
export function CardFacts({ locale, facts }: Props) {
  if (facts.length === 0) return null
  return (
    <dl className="mt-auto grid gap-1.5 border-t border-line pt-3.5 text-sm">
      {facts.map(({ label, figure }) => (
        <div key={figure.code} className="flex flex-wrap justify-between gap-x-4">
          <dt className="text-muted">{label}</dt>
          <dd>
            <FigureValue figure={figure} locale={locale} format={{ form: 'millions', unit: 'symbol' }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
