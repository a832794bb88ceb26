/**
 * How many came in a week, and how many of them found the page clear.
 * `from` is its Monday, `2026-11-23`.
 */
export type NumberedWeek = { from: string; count: number; clear: number }

const dayMs = 24 * 60 * 60_000

/** The Monday of the week an instant lies in, as a calendar day of UTC. */
export function mondayOf(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`)
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return new Date(day.getTime() - sinceMonday * dayMs).toISOString().slice(0, 10)
}

/** The last `length` weeks up to the one of `today`, oldest first, those without any too. */
export function byWeek(items: { at: string; isClear: boolean }[], today: string, length: number): NumberedWeek[] {
  const last = Date.parse(`${mondayOf(today)}T00:00:00Z`)
  return Array.from({ length }, (_, index) => {
    const from = new Date(last - (length - 1 - index) * 7 * dayMs).toISOString().slice(0, 10)
    const within = items.filter(({ at }) => mondayOf(at) === from)
    return { from, count: within.length, clear: within.filter(({ isClear }) => isClear).length }
  })
}
