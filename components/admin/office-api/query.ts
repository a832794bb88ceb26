import type { Result } from './ask'

/**
 * What a screen knows of something it asked for. `data` is null before the first answer.
 * `isMissing` when it failed because the server has no such thing: of a figure without an edition,
 * for instance, there is nothing to check.
 */
export type QueryState<Answer> = {
  status: 'loading' | 'failed' | 'ready'
  data: Answer | null
  isMissing: boolean
  isAsking: boolean
}

export type Query<Answer> = {
  known: () => QueryState<Answer>
  /** Calls `listener` when something else is known. Gives back what ends that. */
  subscribe: (listener: () => void) => () => void
  /** Asks for a version of it; only the answer to the latest question counts. */
  ask: (version: string, question: (signal: AbortSignal) => Promise<Result<Answer>>) => Promise<void>
  /** Whether this version was asked for a moment ago. */
  isFresh: (version: string) => boolean
  /** Nobody waits for the answer any more. */
  drop: () => void
}

/** Younger answers are taken as they are: the fields of a page appear together and share one. */
const freshForMs = 5000

/**
 * Something that is asked for again and again. Where asking again fails,
 * `keepsOld` leaves what was known.
 */
export function newQuery<Answer>({ keepsOld = false } = {}): Query<Answer> {
  const atRest = { isMissing: false, isAsking: false }
  let known: QueryState<Answer> = { status: 'loading', data: null, ...atRest }
  let asked = { version: '', at: 0 }
  let waiting = new AbortController()
  const listeners = new Set<() => void>()
  const know = (next: QueryState<Answer>) => {
    known = next
    for (const listener of listeners) listener()
  }
  return {
    known: () => known,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    ask: async (version, question) => {
      waiting.abort()
      waiting = new AbortController()
      const { signal } = waiting
      asked = { version, at: Date.now() }
      know({ ...known, isAsking: true })
      const { answer, failure } = await question(signal)
      if (signal.aborted) return
      if (!failure) return know({ status: 'ready', data: answer, ...atRest })
      const isMissing = failure.status === 404
      know({ status: 'failed', data: keepsOld ? known.data : null, ...atRest, isMissing })
    },
    isFresh: (version) => asked.version === version && Date.now() - asked.at < freshForMs,
    drop: () => waiting.abort(),
  }
}

const shared = new Map<string, Query<unknown>>()

/** The one query of an address that all fields of a page share. */
export function sharedQuery<Answer>(address: string): Query<Answer> {
  const found = shared.get(address) ?? newQuery<unknown>({ keepsOld: true })
  shared.set(address, found)
  return found as Query<Answer>
}
