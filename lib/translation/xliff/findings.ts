import { decodeText } from '../../decode-text'
import { newId } from '../written-form'
import type { XliffText, XliffTexts } from './file'
import type { XliffProblem } from './problems'
import { readXliff } from './read'

export type XliffInput = { bytes: Uint8Array; edition: XliffTexts }

/** A change names its text by its id: the text itself stays where it is. */
export type XliffFinding = { id: string; kind: 'translated'; value: unknown } | { id: string; kind: 'confirmed' }

/** `problems` are the first of `problemCount`. */
export type XliffFindings = {
  changes: XliffFinding[]
  unchanged: number
  problems: XliffProblem[]
  problemCount: number
}

/** Nobody reads further before correcting what is told already. */
const mostProblems = 500
const longestDetail = 500

/** Reads a translator's file. Knows nothing of the portal: it runs in a process of its own. */
export function xliffFindings({ bytes, edition }: XliffInput): XliffFindings {
  const { changes, unchanged, problems } = readXliff(decodeText(bytes), edition, newId)
  return {
    changes: changes.map(({ text, ...change }) => ({ ...change, id: text.id })),
    unchanged,
    problems: problems
      .slice(0, mostProblems)
      .map((problem) => ({ ...problem, detail: problem.detail.slice(0, longestDetail) })),
    problemCount: problems.length,
  }
}

/** An edition as a reading process is given it: what can be copied, and no more than is needed. */
export const textsOnly = ({ id, year, texts }: XliffTexts): XliffTexts => ({
  id,
  year,
  texts: texts.map(
    ({ id, document, name, kind, state, source, target, previousSource }): XliffText => ({
      id,
      document,
      name,
      kind,
      state,
      source,
      target,
      previousSource,
    }),
  ),
})
