/** A place in the document that has a word in each language, and its number. */
export type NumberedPlace = { word: 'section' | 'table'; number: string }

/**
 * Takes "3.1" and "Tabella 2" apart; null for what is quoted as the
 * document has it, such as "Box 1".
 */
export function numberedPlace(section: string): NumberedPlace | null {
  if (/^\d/.test(section)) return { word: 'section', number: section }
  const [, number] = /^Tabella (\d{1,3})$/.exec(section) ?? []
  return number ? { word: 'table', number } : null
}
