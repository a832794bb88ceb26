/** Errors keep the whole file out; warnings want somebody's word; notices are for information. */
export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

/** Every fault a file can have, and how grave it is. */
export const problemSeverity = {
  noTable: 'error',
  noCode: 'warning',
  unknownCode: 'warning',
  repeatedCode: 'error',
  repeatedAlike: 'notice',
  repeatedColumn: 'error',
  unknownColumn: 'notice',
  otherHeadings: 'error',
  unheadedColumn: 'notice',
  surplusCell: 'error',
  splitNumber: 'error',
  rowInCell: 'error',
  mergedHeading: 'error',
  mergedCells: 'error',
  hiddenColumn: 'warning',
  hiddenRows: 'warning',
  hiddenSheet: 'notice',
  skippedSheet: 'notice',
  wrongUnit: 'error',
  unreadableNumber: 'error',
  ambiguousNumber: 'error',
  mixedNumbers: 'notice',
  brokenCell: 'error',
  dayForNumber: 'error',
  cents: 'error',
  whole: 'error',
  tooLarge: 'error',
  unreadableDay: 'error',
  unreadableYear: 'error',
  targetNotAllowed: 'error',
  targetWithoutYear: 'error',
  computedIgnored: 'notice',
  unreadableLetters: 'notice',
  longNote: 'notice',
} as const satisfies Record<string, Severity>
export type ProblemKind = keyof typeof problemSeverity
