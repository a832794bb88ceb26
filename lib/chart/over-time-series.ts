import type { HistoryEntry } from '../figure/history'
import type { Figure } from '../figure/types'

/** Why a value may not be compared with that of the edition before. */
export type Break = 'redefined' | 'undeclared' | 'new'

/**
 * An edition on the line; `value` is null where it has no value or no such figure,
 * `break` null where it may be joined.
 */
export type TimePoint = HistoryEntry & { value: number | null; break: Break | null }

/**
 * `runs` are points that may be compared and so are joined. A missing value ends a run
 * too: nothing is drawn across it.
 */
export type TimeSeries = { points: TimePoint[]; runs: TimePoint[][]; figures: Figure[] }

/**
 * A figure through the editions, oldest first, as `figureHistory` gives it. Null
 * until two editions have the figure.
 */
export function timeSeries(history: HistoryEntry[]): TimeSeries | null {
  const figures = history.flatMap(({ figure }) => (figure ? [figure] : []))
  if (figures.length < 2) return null
  const points = history.map((entry, index) => ({
    ...entry,
    value: entry.figure?.value ?? null,
    break: index > 0 ? breakOf(entry) : null,
  }))
  return { points, runs: runsOf(points), figures }
}

/** Only what the office declared comparable is joined: nobody's word is no word for it. */
function breakOf({ status }: HistoryEntry): Break | null {
  return status === 'redefined' || status === 'undeclared' || status === 'new' ? status : null
}

function runsOf(points: TimePoint[]): TimePoint[][] {
  const runs: TimePoint[][] = []
  let isOpen = false
  for (const point of points) {
    if (point.value !== null) {
      if (isOpen && !point.break) runs.at(-1)?.push(point)
      else runs.push([point])
    }
    isOpen = point.value !== null
  }
  return runs
}

/**
 * The codes of an edition of which a chart over time can be drawn:
 * those that another edition has too.
 */
export function repeatedCodes(own: string[], others: string[][]): string[] {
  const known = new Set(others.flat())
  return own.filter((code) => known.has(code))
}
