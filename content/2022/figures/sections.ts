/**
 * First page of each part of the approved document: its table of contents says nothing
 * finer, so a box has its section's.
 */
const firstPages = {
  'Tabella 1': 2,
  '2.1': 3,
  'Tabella 2': 6,
  '3.1': 7,
  'Box 1': 7,
  '3.2': 8,
  'Box 2': 8,
  '3.3': 10,
  'Box 3': 10,
  '3.4': 11,
  '3.5': 12,
  '4': 13,
}

export type Section = keyof typeof firstPages

/** Where the document prints a figure: the section as it names it, and the page. */
export function at(section: Section): { section: Section; page: number } {
  return { section, page: firstPages[section] }
}
