/** What became of the last save of a document in this window. */
export type Save =
  | { kind: 'sending'; url: string }
  | { kind: 'saved' }
  /**
   * `newest` is the date of the version that is stored, where the save was made from an older one.
   */
  | { kind: 'failed'; status: number; message: string; url: string; newest: string | null }

const states = new Map<string, Save>()
const listeners = new Set<() => void>()

/** The dates of the versions that this window has stored itself, by document. */
const ownVersions = new Map<string, string>()

/** What became of the last save of the document; undefined before the first. */
export const saveOf = (document: string): Save | undefined => states.get(document)

/** Calls `listener` whenever a save begins or ends. Gives back what ends that. */
export function subscribeToSaves(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function recordSave(document: string, save: Save) {
  states.set(document, save)
  for (const listener of listeners) listener()
}

/** Takes what was there when the form was opened for nothing to tell of. */
export const forgetSave = (document: string) => states.delete(document)

export const recordOwnVersion = (document: string, updatedAt: string) => ownVersions.set(document, updatedAt)

/**
 * The version a save is made from: the one in the form, or the one this window has stored since.
 * Saves follow one another so closely that a form does not always know yet what became of its last.
 */
export function baseOf(document: string, inForm: string): string {
  const own = ownVersions.get(document)
  return own && Date.parse(own) > Date.parse(inForm) ? own : inForm
}
