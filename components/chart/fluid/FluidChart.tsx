import { CalcMark } from '@/components/figure/CalcMark'
import type { Locale } from '@/i18n/locales'
import type { Drawn, KeyEntry } from '@/lib/chart/drawn'
import { Bar } from './Bar'
import { FluidRow } from './FluidRow'
import { Stack } from './Stack'
import { TargetMark } from './TargetBar'

type Props = {
  locale: Locale
  drawn: Drawn
  /** Off where the same signs are explained above on the page. */
  hasKey: boolean
}

/** A chart in the page: bars as wide as its column, and beside each its words as text. */
export function FluidChart({ locale, drawn: { key, whole, groups }, hasKey }: Props) {
  return (
    <div className="chart-drawn">
      {whole && <Stack parts={whole} size="tall" />}
      {hasKey && key.length > 0 && (
        <ul className="chart-key">
          {key.map((entry) => (
            <li key={entry.label}>
              <Sign sign={entry.sign} />
              <span>
                {entry.label} {entry.amount && <b>{entry.amount}</b>} {entry.isOurs && <CalcMark />}
              </span>
            </li>
          ))}
        </ul>
      )}
      {groups.map((group) => (
        <div key={group.key} className="chart-group">
          {group.heading && (
            <p lang={group.heading.lang} className="font-semibold">
              {group.heading.value}
            </p>
          )}
          {group.note && <p className="text-sm text-muted">{group.note}</p>}
          <ul>
            {group.rows.map((row) => (
              <FluidRow key={row.key} locale={locale} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Sign({ sign }: Pick<KeyEntry, 'sign'>) {
  return sign === 'mark' ? <TargetMark /> : <Bar value={100} tone={sign} size="swatch" />
}
