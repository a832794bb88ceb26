import type { SheetFile } from './cells'
import { formatOf, type NumberFormat } from './numbers'

/**
 * How the numbers of a file are written and what says so: whoever sent it, the numbers that can be
 * read in one way only, or what a semicolon between the columns says, which is there because commas
 * are decimal. Null when nothing does.
 */
export type FormatReading = {
  format: NumberFormat | null
  from: 'declared' | 'cells' | 'delimiter' | 'none'
  isMixed: boolean
}

/** `texts` are the numbers written as text, as they stand in the file. */
export function readFormat(
  texts: string[],
  declared: NumberFormat | null,
  delimiter: SheetFile['delimiter'],
): FormatReading {
  const count = { it: 0, en: 0 }
  for (const text of texts) {
    const format = formatOf(text)
    if (format) count[format] += 1
  }
  const isMixed = count.it > 0 && count.en > 0
  if (declared) return { format: declared, from: 'declared', isMixed }
  if (count.it !== count.en) return { format: count.it > count.en ? 'it' : 'en', from: 'cells', isMixed }
  if (delimiter === ';' && !isMixed) return { format: 'it', from: 'delimiter', isMixed }
  return { format: null, from: 'none', isMixed }
}
