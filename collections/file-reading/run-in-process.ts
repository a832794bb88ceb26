import { type ChildProcess, spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import { ReadingLimitError, type ReadingLimits } from './reading-limits'

/**
 * Runs a script in a process of its own and gives the one thing it writes. A thread would not do:
 * one that asks for too much memory at a time takes the whole server with it. The process is ended
 * when it takes too long; what it does not get to is nobody else's loss. Throws ReadingLimitError.
 */
export async function runInProcess<T>(
  script: string,
  task: unknown,
  { seconds, megabytes }: ReadingLimits,
): Promise<T> {
  const child: ChildProcess = spawn(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, '--input-type=commonjs', '-'],
    {
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      // It reads a file: what the server knows of passwords and addresses is none of its business.
      env: { NODE_ENV: 'production' },
    },
  )
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, seconds * 1000)
  try {
    const ended = endOf(child)
    const [input, output, errors, tasks] = child.stdio as unknown as [Writable, Readable, Readable, Writable]
    give(input, script)
    give(tasks, serialize(task))
    const [end, answer, complaint] = await Promise.all([ended, buffer(output), text(errors)])
    if (end.code === 0 && answer.length > 0) return deserialize(answer)
    if (isLate) throw new ReadingLimitError('tooSlow')
    if (isOutOfMemory(end, complaint)) throw new ReadingLimitError('tooHeavy')
    throw new Error(`A reading process ended with ${end.code ?? end.signal}: ${complaint.slice(-2000)}`)
  } finally {
    clearTimeout(timer)
    running.delete(child)
  }
}

type End = { code: number | null; signal: NodeJS.Signals | null }

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

function endOf(child: ChildProcess): Promise<End> {
  running.add(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
    child.once('spawn', () => makeWay(child))
  })
}

/** Whoever waits for a page goes before whoever waits for a file. */
function makeWay({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or the system knows no priorities.
  }
}

/** A process that ends early takes no more: its end tells why. */
function give(to: Writable, what: string | Buffer): void {
  to.on('error', () => {})
  to.end(what)
}

/** Node aborts when its heap is full; the system kills when the machine's memory is. */
const isOutOfMemory = ({ code, signal }: End, complaint: string): boolean =>
  signal === 'SIGABRT' ||
  signal === 'SIGKILL' ||
  code === 134 ||
  /heap out of memory|Array buffer allocation failed/i.test(complaint)
