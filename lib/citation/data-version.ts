import { canonicalJson } from '../canonical-json'
import type { Figure } from '../figure/types'

/**
 * Which state of an edition's data something was taken from. `changedAt`: ISO instant of the last public change of one of
 * its figures, to the second. `checksum`: SHA-256 of the numbers, in hexadecimal: equal checksums, equal numbers.
 */
export type DataVersion = { changedAt: string; checksum: string }

type Dated = Pick<Figure, 'updatedAt'>
type Numbered = Pick<Figure, 'code' | 'value' | 'unit' | 'asOf' | 'target' | 'stated'>

/** The version of an edition's published figures. Throws when there are none: nothing has no version. */
export async function dataVersion(figures: (Dated & Numbered)[]): Promise<DataVersion> {
  const changed = figures.map(({ updatedAt }) => updatedAt).sort()
  const last = changed.at(-1)
  if (last === undefined) throw new Error('An edition without figures has no version')
  return {
    changedAt: new Date(last).toISOString().replace(/\.\d+Z$/, 'Z'),
    checksum: await sha256(canonicalFigures(figures)),
  }
}

/**
 * What the checksum is taken of: code, value, unit, date, target and printed value of every figure as `figures.json` gives
 * them, sorted by code. Names, explanations and addresses are left out: a better translation does not change the data.
 */
export function canonicalFigures(figures: Numbered[]): string {
  return canonicalJson(
    [...figures]
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map(({ code, value, unit, asOf, target, stated }) => ({
        code,
        value,
        unit,
        asOf,
        target: target && { value: target.value, year: target.year },
        stated: stated?.value ?? null,
      })),
  )
}

/** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Enough of a checksum to tell two versions apart by eye. */
export const shortChecksum = (checksum: string) => checksum.slice(0, 12)
