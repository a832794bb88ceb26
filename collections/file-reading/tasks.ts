import { UnreadableFileError, type UnreadableReason } from '@/lib/figure-sheet/cells'
import { type DryRun, type DryRunInput, dryRun } from '@/lib/figure-sheet/dry-run'
import { type XliffFindings, type XliffInput, xliffFindings } from '@/lib/translation/xliff/findings'
import type { LimitReason } from './reading-limits'

/**
 * All that is read in processes of their own: what each is given and what it gives back,
 * in forms that can be handed over.
 */
export type ReadingTasks = {
  figures: { input: DryRunInput; output: DryRun }
  xliff: { input: XliffInput; output: XliffFindings }
}
export type ReadingKind = keyof ReadingTasks

export type ReadingTask = { [Kind in ReadingKind]: { kind: Kind; input: ReadingTasks[Kind]['input'] } }[ReadingKind]

export type ReadingAnswer<Kind extends ReadingKind = ReadingKind> =
  | { output: ReadingTasks[Kind]['output'] }
  | { unreadable: UnreadableReason; row: number | null }
  | { limit: LimitReason }
  | { failure: string }

/**
 * Errors lose their class between processes: a file that cannot be read
 * is told in a form that keeps why.
 */
export async function answerOf(task: ReadingTask): Promise<ReadingAnswer> {
  try {
    return { output: task.kind === 'figures' ? await dryRun(task.input) : xliffFindings(task.input) }
  } catch (error) {
    if (error instanceof UnreadableFileError) return { unreadable: error.reason, row: error.row }
    // Nested deeper than a stack goes, or longer than a text can be.
    if (error instanceof RangeError) return { limit: 'tooHeavy' }
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
