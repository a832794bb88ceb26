import type { DeskText } from '@/lib/translation/desk-text'
import type { Figures } from './translation-types'

export type Known = { texts: DeskText[]; figures: Figures }

const nothing: Known = { texts: [], figures: {} }
const known = new Map<string, Known>()
const asked = new Map<string, string>()
const listeners = new Map<string, Set<() => void>>()

export const translationsAt = (url: string): Known => known.get(url) ?? nothing

/** Asks once for each `version` of the document, however many fields want to know. */
export async function refreshTranslations(url: string, language: string, version: string): Promise<void> {
  if (asked.get(url) === version) return
  asked.set(url, version)
  const response = await fetch(url, { credentials: 'include', headers: { 'Accept-Language': language } }).catch(
    () => null,
  )
  // A newer question is on its way; its answer counts.
  if (!response?.ok || asked.get(url) !== version) return
  known.set(url, (await response.json()) as Known)
  for (const listener of listeners.get(url) ?? []) listener()
}

/** Calls `listener` when an answer comes. Gives back what ends that. */
export function subscribeToTranslations(url: string, listener: () => void): () => void {
  const all = listeners.get(url) ?? new Set()
  listeners.set(url, all.add(listener))
  return () => {
    all.delete(listener)
  }
}
