/**
 * What texts call an initiative: its official name, and the name without the phase, "Azioni di
 * rete per il lavoro" of "(fase I)", or without the strand, "Lombardia Plus" of "Lombardia Plus -
 * Linea alta formazione cultura".
 */
export function initiativeNames(title: string): string[] {
  const [withoutStrand = title] = title.split(' - ')
  return [...new Set([title, title.replace(/ \([^()]*\)$/, ''), withoutStrand])]
}

/** Whether a text names the initiative, in whatever capitals; never as a part of a longer word. */
export function namesInitiative(text: string, title: string): boolean {
  const said = text.toLowerCase()
  return initiativeNames(title).some((name) => {
    const at = said.indexOf(name.toLowerCase())
    return at >= 0 && !isLetter(said[at - 1]) && !isLetter(said[at + name.length])
  })
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
