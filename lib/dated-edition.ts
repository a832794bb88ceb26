/** An edition as it was at an instant, as an address names it; `at` is null for the edition as it is today. */
export type EditionSegment = { year: number; at: Date | null }

const segment = /^(\d{4})(?:@(\d{4})-(\d{2})-(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?)?$/

/** The part of an address that names an edition as it was at an instant, to the second in UTC: `2022@2026-11-23T140509`. */
export const datedEdition = (year: number, at: Date): string =>
  `${year}@${at.toISOString().slice(0, 19).replaceAll(':', '')}`

/**
 * Reads that part of an address: a year, or a year and an instant; with only a day, the start of that day in Rome.
 * Null for anything else, also for days and hours that no calendar has.
 */
export function parseEditionSegment(text: string): EditionSegment | null {
  const [, year, ...date] = segment.exec(text) ?? []
  if (!year) return null
  if (!date[0]) return { year: Number(year), at: null }
  const [y = 0, month = 0, day = 0, hours, minutes, seconds] = date.map((part) => (part ? Number(part) : undefined))
  const at = new Date(Date.UTC(y, month - 1, day, hours ?? 0, minutes ?? 0, seconds ?? 0))
  // The calendar rolls over what it does not have: the 31st of June would be the 1st of July.
  const written = [y, month, day, hours ?? 0, minutes ?? 0, seconds ?? 0].join()
  const meant = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ].join()
  if (written !== meant) return null
  return { year: Number(year), at: hours === undefined ? startOfDayInRome(at) : at }
}

/** The first instant in Rome of a day, given as its midnight in UTC. */
function startOfDayInRome(midnight: Date): Date {
  const year = midnight.getUTCFullYear()
  // Clocks change in the small hours, so the day of the change in March still begins in winter time, that in October in summer time.
  const isSummer = midnight > lastSunday(year, 2) && midnight <= lastSunday(year, 9)
  return new Date(midnight.getTime() - (isSummer ? 2 : 1) * 3_600_000)
}

/** The last Sunday of a month of 31 days, as its midnight in UTC. */
function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31))
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000)
}
