import { UnreadableFileError } from '@/lib/figure-sheet/cells'
import { mostProcesses, mostUploads, ReadingLimitError, type ReadingLimits, readingLimits } from './reading-limits'
import { readingScript } from './reading-script'
import { runInProcess } from './run-in-process'
import { Semaphore } from './semaphore'
import type { ReadingAnswer, ReadingKind, ReadingTasks } from './tasks'

const processes = new Semaphore(mostProcesses)
const uploads = new Semaphore(mostUploads)

/**
 * Receives a file and deals with it, unless very many are being dealt
 * with. Throws ReadingLimitError.
 */
export async function asUpload<T>(work: () => Promise<T>): Promise<T> {
  if (uploads.isFull) throw new ReadingLimitError('busy')
  return uploads.run(work)
}

/**
 * Reads a file outside the process that serves everybody, a few at a time. Throws
 * UnreadableFileError, and ReadingLimitError when reading it takes too much.
 */
export async function readFile<Kind extends ReadingKind>(
  kind: Kind,
  input: ReadingTasks[Kind]['input'],
  limits: ReadingLimits = readingLimits,
): Promise<ReadingTasks[Kind]['output']> {
  const script = await readingScript()
  const answer = await processes.run(() => runInProcess<ReadingAnswer<Kind>>(script, { kind, input }, limits))
  if ('output' in answer) return answer.output
  if ('limit' in answer) throw new ReadingLimitError(answer.limit)
  if ('unreadable' in answer) throw new UnreadableFileError(answer.unreadable, answer.row)
  throw new Error(`A reading process failed: ${answer.failure}`)
}
