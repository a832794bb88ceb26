import type { Reading } from '@/lib/figure/reading'

export type Readings = {
  status: 'loading' | 'failed' | 'ready'
  figures: Reading[]
  byCode: Map<string, Reading>
}

type Store = { current: Readings; askedAt: number; listeners: Set<() => void> }

const nothingYet: Readings = { status: 'loading', figures: [], byCode: new Map() }

/** Younger answers are taken as they are: the tokens of a page appear together and share one. */
const freshFor = 5000

const stores = new Map<string, Store>()

function storeOf(url: string): Store {
  const known = stores.get(url)
  if (known) return known
  const made: Store = { current: nothingYet, askedAt: 0, listeners: new Set() }
  stores.set(url, made)
  return made
}

/** What is known now. */
export const readingsAt = (url: string): Readings => stores.get(url)?.current ?? nothingYet

/** Asks again unless that was just done; `force` asks whatever was done. What was known stays until the answer comes. */
export async function refreshReadings(url: string, { force = false } = {}): Promise<void> {
  const store = storeOf(url)
  if (!force && Date.now() - store.askedAt < freshFor) return
  store.askedAt = Date.now()
  try {
    const response = await fetch(url, { credentials: 'include' })
    if (!response.ok) throw new Error(response.statusText)
    const { figures } = (await response.json()) as { figures: Reading[] }
    store.current = { status: 'ready', figures, byCode: new Map(figures.map((figure) => [figure.code, figure])) }
  } catch {
    store.current = { ...store.current, status: 'failed' }
  }
  for (const listener of store.listeners) listener()
}

/** Calls `listener` when an answer comes. Gives back what ends that. */
export function subscribeToReadings(url: string, listener: () => void): () => void {
  const { listeners } = storeOf(url)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
