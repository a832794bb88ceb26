import { type ProblemKind, problemSeverity } from './problem-kinds'
import type { Place, SheetProblem } from './report'

export const problemOf = (
  kind: ProblemKind,
  place: Place,
  found: string,
  rest: Partial<Pick<SheetProblem, 'code' | 'figure' | 'expected'>> = {},
): SheetProblem => ({
  kind,
  severity: problemSeverity[kind],
  place,
  found,
  code: rest.code ?? null,
  figure: rest.figure ?? null,
  expected: rest.expected ?? null,
})
