import type { UnreadableReason } from '@/lib/figure-sheet/cells'
import { largestFile, mostRows } from '@/lib/figure-sheet/limits'
import { formatNumber } from '@/lib/format'
import type { Both } from '@/lib/text'

const megabytes = largestFile / 1_000_000
const rows: Both<string> = { it: formatNumber(mostRows, 'it'), en: formatNumber(mostRows, 'en') }

/** Why a file is not even looked at, and what to do about it. */
export const unreadableWords: Record<UnreadableReason, Both<string>> = {
  tooLarge: {
    it: `Il file supera ${megabytes} MB: dividilo in più file.`,
    en: `The file is larger than ${megabytes} MB: split it.`,
  },
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
  bomb: {
    it: 'Il file contiene molto più di una tabella di dati: copia la tabella in un file nuovo.',
    en: 'The file holds far more than a table of figures: copy the table into a new file.',
  },
  oldExcel: {
    it: 'È un file del vecchio Excel (.xls): salvalo come .xlsx.',
    en: 'This is a file of the old Excel (.xls): save it as .xlsx.',
  },
  empty: { it: 'Il file è vuoto.', en: 'The file is empty.' },
}
