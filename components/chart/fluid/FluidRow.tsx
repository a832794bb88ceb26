import { CalcMark } from '@/components/figure/CalcMark'
import type { Locale } from '@/i18n/locales'
import type { DrawnBar, DrawnRow } from '@/lib/chart/drawn'
import { pathTo } from '@/lib/routes'
import { Bar } from './Bar'
import { Stack } from './Stack'
import { TargetBar } from './TargetBar'

type Props = { locale: Locale; row: DrawnRow }

/**
 * One line of a chart: its label, which leads to the figure, its amount, what came of it, its bar.
 */
export function FluidRow({ locale, row: { label, figure, amount, note, outcome, isOurs, bar } }: Props) {
  return (
    <li className={bar ? 'chart-row' : 'chart-row has-no-bar'}>
      <span className="chart-label">
        {figure ? (
          <a lang={label.lang} href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}>
            {label.value}
          </a>
        ) : (
          <span lang={label.lang}>{label.value}</span>
        )}
        {outcome?.words && <small className={outcome.isShort ? 'is-short' : undefined}>{outcome.words}</small>}
      </span>
      <span className="chart-amount">
        <b>{amount}</b>
        {isOurs && <CalcMark />}
        {note && <small>{note}</small>}
      </span>
      {bar && (
        <span className="chart-bar">
          <Drawing bar={bar} />
        </span>
      )}
    </li>
  )
}

function Drawing({ bar }: { bar: DrawnBar }) {
  if (bar.kind === 'parts') return <Stack parts={bar.parts} />
  if (bar.kind === 'target') return <TargetBar progress={bar.progress} state={bar.state} />
  return <Bar value={bar.value} tone={bar.tone} rest={bar.rest} />
}
