import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import type { Figure } from '../figure/types'

/**
 * Which state of an edition's data something was taken from. `changedAt`: ISO instant of the last
 * public change of one of its figures, to the second. `checksum`: SHA-256 of the numbers, in
 * hexadecimal: equal checksums, equal numbers.
 */
export type DataVersion = { changedAt: string; checksum: string }

type Dated = Pick<Figure, 'updatedAt'>
type Numbered = Pick<Figure, 'code' | 'value' | 'unit' | 'asOf' | 'target' | 'stated'>

/**
 * The version of an edition's published figures. Throws when there
 * are none: nothing has no version.
 */
export function dataVersion(figures: (Dated & Numbered)[]): DataVersion {
  const changed = figures.map(({ updatedAt }) => updatedAt).sort()
  const last = changed.at(-1)
  if (last === undefined) throw new Error('An edition without figures has no version')
  return {
    changedAt: new Date(last).toISOString().replace(/\.\d+Z$/, 'Z'),
    checksum: createHash('sha256').update(canonicalFigures(figures)).digest('hex'),
  }
}

/**
 * What the checksum is taken of: code, value, unit, date, target and printed value of every figure
 * as `figures.json` gives them, sorted by code. Names, explanations and addresses are left out: a
 * better translation does not change the data.
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

/** Enough of a checksum to tell two versions apart by eye. */
export const shortChecksum = (checksum: string) => checksum.slice(0, 12)
