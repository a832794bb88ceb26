import type { Locale } from '@/i18n/locales'
import type { GlossaryEntry } from '@/lib/views'

type Group = { letter: string; entries: GlossaryEntry[] }

/**
 * The entries in the language's alphabetical order, by first letter without its accent;
 * `#` holds what begins with none.
 */
export function groupByLetter(entries: GlossaryEntry[], locale: Locale): Group[] {
  const groups = new Map<string, GlossaryEntry[]>()
  const sorted = entries.toSorted((a, b) => a.term.value.localeCompare(b.term.value, locale))
  for (const entry of sorted) {
    const letter = letterOf(entry.term.value)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }))
}

function letterOf(term: string): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '#'
}
