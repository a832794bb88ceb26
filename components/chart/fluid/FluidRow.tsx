import { CalcMark } from '@/components/figure/CalcMark'
import type { Locale } from '@/i18n/locales'
import type { DrawnBar, DrawnRow } from '@/lib/chart/drawn'
import { pathTo } from '@/lib/routes'
import { Bar } from './Bar'
import { Stack } from './Stack'
import { TargetBar } from './TargetBar'

type Props = { locale: Locale; row: DrawnRow }

/** One line of a chart: its label, which leads to the figure, its amount, what came of it, its bar. */
export function FluidRow({ locale, row: { label, figure, amount, note, outcome, isOurs, bar } }: Props) {
  return (
    <li className={bar ? 'chart-row' : 'chart-row has-no-bar'}>
      <span className="chart-label">
        {figure ? (
          <a
            lang={label.lang}
            href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
            className="text-ink decoration-edge hover:text-brand"
          >
            {label.value}
          </a>
        ) : (
          <span lang={label.lang}>{label.value}</span>
        )}
        {outcome?.words && (
          <span className={`block text-xs ${outcome.isShort ? 'font-semibold text-short' : 'text-muted'}`}>
            {outcome.words}
          </span>
        )}
      </span>
      <span className="chart-amount">
        <b className="num font-semibold">{amount}</b>
        {isOurs && <CalcMark />}
        {note && <span className="block text-xs text-muted">{note}</span>}
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
