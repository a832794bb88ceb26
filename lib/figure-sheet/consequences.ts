import type { Check } from '../figure/check'
import { roundHalfUp } from '../round'
import { checksWith, valuesOf } from './computed'
import type { SheetFigure } from './figure'
import { problemOf } from './problem-of'
import type { CheckChange, Consequence, SheetProblem } from './report'
import { named, type RowOutcome } from './validate-row'

/**
 * What follows for the edition once the figures are as they are in `after`: checks broken and
 * fixed, derived figures that change, and values of the file for derived figures that are neither
 * what they were nor what will be computed.
 */
export function consequencesOf(
  before: SheetFigure[],
  after: SheetFigure[],
  computedInFile: (code: string) => RowOutcome['computed'],
): { checks: CheckChange[]; consequences: Consequence[]; ignored: SheetProblem[] } {
  const [was, is] = [valuesOf(before), valuesOf(after)]
  const checks: CheckChange[] = []
  const consequences: Consequence[] = []
  const ignored: SheetProblem[] = []
  before.forEach((figure, index) => {
    const now = after[index] ?? figure
    const [old, value] = [was.get(figure.code) ?? null, is.get(figure.code) ?? null]
    checks.push(...checkChanges(figure, checksWith(old, figure), checksWith(value, now)))
    if (!figure.formula) return
    if (old !== value) consequences.push({ figure: named(figure), before: old, after: value })
    const inFile = computedInFile(figure.code)
    // The template carries the value there was: whoever left it there asked for nothing.
    if (inFile && ![old, value].some((known) => isShownAlike(inFile.value, known, figure.decimals))) {
      const about = {
        code: figure.code,
        figure: named(figure),
        expected: value === null ? '–' : roundHalfUp(value, figure.decimals),
      }
      ignored.push(problemOf('computedIgnored', inFile.row.place('value'), inFile.found, about))
    }
  })
  return { checks, consequences, ignored }
}

/** A total in the file has the decimals it was printed with. */
const isShownAlike = (one: number | null, other: number | null, decimals: number) =>
  one === null || other === null ? one === other : roundHalfUp(one, decimals) === roundHalfUp(other, decimals)

function checkChanges(figure: SheetFigure, before: Check[], after: Check[]): CheckChange[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))]
  return kinds.flatMap((kind): CheckChange[] => {
    const [old, now] = [before, after].map((checks) => checks.find((check) => check.kind === kind))
    const [wasBroken, isBroken] = [old, now].map((check) => check?.verdict === 'contradiction')
    const shown = now ?? old
    if (wasBroken === isBroken || !shown) return []
    return [
      {
        figure: named(figure),
        outcome: isBroken ? 'broken' : 'mended',
        kind,
        expected: shown.expected,
        before: old?.actual ?? null,
        after: now?.actual ?? null,
        difference: now?.difference ?? null,
      },
    ]
  })
}
