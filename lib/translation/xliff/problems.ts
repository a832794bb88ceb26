/** What can be wrong with a file that comes back. */
export const problemKinds = [
  'notXml',
  'declaresEntities',
  'notXliff',
  'otherLanguages',
  'otherEdition',
  'unknownText',
  'textTwice',
  'otherSegments',
  'otherSource',
  'incomplete',
  'notPlain',
  'lostFigure',
  'doubledFigure',
  'changedFigure',
  'addedFigure',
  'bracesInText',
  'unreadableLetters',
  'lostLink',
  'doubledLink',
  'unknownCode',
  'unknownElement',
] as const
export type XliffProblemKind = (typeof problemKinds)[number]

/**
 * `line` is the file's, where there is one to name; `text` the text concerned,
 * `detail` the code, element or words.
 */
export type XliffProblem = {
  kind: XliffProblemKind
  line: number | null
  text: string | null
  segment: number | null
  detail: string
}
