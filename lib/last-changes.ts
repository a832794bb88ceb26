/**
 * What was public until an instant, as the system records it at each change of something public.
 */
type EndedState = { collection: string; until: string; data?: unknown }

/**
 * ISO instants of the last change of what is public: of anything in the edition, and of each thing,
 * by its collection and code. What never changed since its publication has none: the day a database
 * was filled says nothing to readers.
 */
export type LastChanges = { edition: string | null; of: Record<string, string> }

export function lastChanges(states: EndedState[]): LastChanges {
  const of: Record<string, string> = {}
  let edition: string | null = null
  for (const { collection, until, data } of states) {
    edition = later(edition, until)
    const code = codeIn(data)
    if (code) of[keyOf(collection, code)] = later(of[keyOf(collection, code)] ?? null, until)
  }
  return { edition, of }
}

/** When that thing of the edition last changed; null when it never did. */
export const changeOf = (changes: LastChanges, collection: string, code: string): string | null =>
  changes.of[keyOf(collection, code)] ?? null

const keyOf = (collection: string, code: string) => `${collection}/${code}`

const later = (known: string | null, moment: string) => (known !== null && known > moment ? known : moment)

function codeIn(data: unknown): string | null {
  const { it } = (data ?? {}) as { it?: { code?: unknown } }
  return typeof it?.code === 'string' ? it.code : null
}

const hour = 3_600_000

/**
 * When a page of no edition last changed; null for one that is as it was made. Making it takes more
 * than one save, and filling a database many of them.
 */
export const changedSinceMade = ({ createdAt, updatedAt }: { createdAt: string; updatedAt: string }): string | null =>
  Date.parse(updatedAt) - Date.parse(createdAt) > hour ? updatedAt : null
