/**
 * An edition as an address names it: by its year, at one instant of the past where there is one.
 */
export type EditionSegment = { year: number; at: Date | null }

/**
 * The edition of a year as it was public at an instant, for an address:
 * `2022@2026-11-23T140509`, in UTC and without colons. Parts of a second are dropped, so that
 * the instant a state ceased to be public leads to that state.
 */
export function datedEdition(year: number, at: Date | string): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not an instant: ${at}`)
  return `${year}@${instant.toISOString().slice(0, 19).replaceAll(':', '')}`
}

const segment = /^(\d{4})(?:@(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(\d\d)(\d\d))?)?$/

/**
 * Reads what `datedEdition` writes, or a plain year; a day alone is its beginning in Rome. Null for
 * anything else, and for days that are none.
 */
export function parseEditionSegment(text: string): EditionSegment | null {
  const [, year, ...parts] = segment.exec(text) ?? []
  if (!year) return null
  if (!parts[0]) return { year: Number(year), at: null }
  const [y = 0, month = 0, day = 0, hours, minutes = 0, seconds = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  )
  const at = new Date(Date.UTC(y, month - 1, day, hours ?? 0, minutes, seconds))
  // The 30th of February would roll over to March, and 25:00 to the next day.
  if (!at.toISOString().startsWith(`${parts[0]}-${parts[1]}-${parts[2]}T${parts[3] ?? '00'}`)) return null
  if (minutes > 59 || seconds > 59) return null
  return { year: Number(year), at: hours === undefined ? new Date(at.getTime() - romeOffset(at)) : at }
}

const hour = 3_600_000

/**
 * Milliseconds Rome is ahead of UTC: two hours from the last Sunday of March to the last
 * Sunday of October, both at 01:00 UTC.
 */
function romeOffset(at: Date): number {
  const year = at.getUTCFullYear()
  const isSummer = at >= lastSunday(year, 2) && at < lastSunday(year, 9)
  return (isSummer ? 2 : 1) * hour
}

function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return new Date(last.getTime() - last.getUTCDay() * 24 * hour)
}
