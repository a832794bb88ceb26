import type { UnreadableReason } from '@/lib/figure-sheet/cells'
import { largestFile, mostRows } from '@/lib/figure-sheet/limits'
import { formatNumber } from '@/lib/format'
import type { Both } from '@/lib/text'
import { tooLargeWords } from './limit-words'

const rows: Both<string> = { it: formatNumber(mostRows, 'it'), en: formatNumber(mostRows, 'en') }

const reasons: Record<UnreadableReason, Both<string>> = {
  tooLarge: tooLargeWords(largestFile),
  tooManyRows: {
    it: `Il file ha più di ${rows.it} righe: dividilo in più file.`,
    en: `The file has more than ${rows.en} rows: split it.`,
  },
  notASheet: {
    it: 'Non è un foglio di calcolo: serve un file Excel (.xlsx) o CSV.',
    en: 'This is not a spreadsheet: use an Excel file (.xlsx) or a CSV.',
  },
  encrypted: {
    it: 'Il file è protetto da una password di apertura: salvalo senza.',
    en: 'The file opens with a password only: save it without one.',
  },
  damaged: {
    it: 'Il file è danneggiato o incompleto: aprilo, salvalo di nuovo e riprova.',
    en: 'The file is damaged or incomplete: open it, save it again and retry.',
  },
  openQuote: {
    it: 'Nel file si aprono virgolette che non si chiudono, e altre righe finirebbero nella stessa cella: correggi.',
    en: 'The file opens quotes that are not closed, and other rows would end up in the same cell: mend it.',
  },
  bomb: {
    it: 'Il file contiene molto più di una tabella di dati: copia la tabella in un file nuovo.',
    en: 'The file holds far more than a table of figures: copy the table into a new file.',
  },
  oldExcel: {
    it: 'È un file del vecchio Excel (.xls): salvalo come .xlsx.',
    en: 'This is a file of the old Excel (.xls): save it as .xlsx.',
  },
  binaryExcel: {
    it: 'È un file Excel binario (.xlsb): salvalo come .xlsx.',
    en: 'This is a binary Excel file (.xlsb): save it as .xlsx.',
  },
  openDocument: {
    it: 'È un file OpenDocument (.ods): salvalo come Excel (.xlsx) o CSV.',
    en: 'This is an OpenDocument file (.ods): save it as Excel (.xlsx) or CSV.',
  },
  webPage: {
    it: 'È una pagina web o un file XML, anche se si chiama .xls: aprilo con Excel e salvalo come .xlsx.',
    en: 'This is a web page or an XML file, even if it is called .xls: open it with Excel and save it as .xlsx.',
  },
  empty: { it: 'Il file è vuoto.', en: 'The file is empty.' },
}

/** Why a file is not even looked at, where in it if there is a place, and what to do about it. */
export function unreadableWords(reason: UnreadableReason, row: number | null = null): Both<string> {
  const { it, en } = reasons[reason]
  return row === null ? { it, en } : { it: `Riga ${row}. ${it}`, en: `Row ${row}. ${en}` }
}
