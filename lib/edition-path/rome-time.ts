import { wallTimeInRome } from '../format'

const minuteMs = 60_000

/**
 * How far Rome is ahead of UTC, summer first: of an hour that comes twice
 * in autumn the first one is meant.
 */
const offsets = [120, 60]

/**
 * The instant at which clocks in Rome show `wall` ("2027-03-28T09:30"), as ISO in UTC. Null when
 * they never do: the text is no date and time, or the hour is the one left out in spring.
 */
export function instantInRome(wall: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const instant = offsets
    .map((offset) => new Date(asUtc - offset * minuteMs).toISOString())
    .find((candidate) => wallTimeInRome(candidate) === wall)
  return instant ?? null
}
