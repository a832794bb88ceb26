import type { Locale } from '@/i18n/locales'
import { formatNumber } from '../format'
import { decimalsOf } from '../round'
import type { Severity, SheetProblem } from './report'

/** Every fault a file can have, and how grave it is. */
export const problemSeverity = {
  noTable: 'error',
  noCode: 'warning',
  unknownCode: 'warning',
  repeatedCode: 'error',
  repeatedAlike: 'notice',
  repeatedColumn: 'error',
  unknownColumn: 'notice',
  skippedSheet: 'notice',
  wrongUnit: 'error',
  unreadableNumber: 'error',
  ambiguousNumber: 'error',
  mixedNumbers: 'notice',
  brokenCell: 'error',
  dayForNumber: 'error',
  cents: 'error',
  whole: 'error',
  tooLarge: 'error',
  unreadableDay: 'error',
  unreadableYear: 'error',
  targetNotAllowed: 'error',
  targetWithoutYear: 'error',
  computedIgnored: 'notice',
} as const satisfies Record<string, Severity>
export type ProblemKind = keyof typeof problemSeverity

type Words = (found: string, expected: string) => { it: string; en: string }

const wording: Record<ProblemKind, Words> = {
  noTable: () => ({
    it: 'Nessun foglio ha le colonne «Codice» e «Valore»: parti dal modello.',
    en: 'No sheet has the columns “Codice” (Code) and “Valore” (Value): start from the template.',
  }),
  noCode: (found) => ({
    it: `La riga ha un valore («${found}») ma nessun codice: non si importa.`,
    en: `The row has a value (“${found}”) but no code: it is not imported.`,
  }),
  unknownCode: (found) => ({
    it: `L’edizione non ha un dato con il codice «${found}»: la riga non si importa.`,
    en: `The edition has no figure with the code “${found}”: the row is not imported.`,
  }),
  repeatedCode: (found, expected) => ({
    it: `Il codice «${found}» è anche alla riga ${expected}, con altri valori: lascia una riga sola.`,
    en: `The code “${found}” is in row ${expected} too, with other values: leave one row only.`,
  }),
  repeatedAlike: (found, expected) => ({
    it: `Il codice «${found}» è anche alla riga ${expected}, con gli stessi valori.`,
    en: `The code “${found}” is in row ${expected} too, with the same values.`,
  }),
  repeatedColumn: (found) => ({
    it: `La colonna «${found}» c’è due volte: lasciane una.`,
    en: `The column “${found}” is there twice: leave one.`,
  }),
  unknownColumn: (found) => ({
    it: `La colonna «${found}» non è tra quelle previste: non si importa.`,
    en: `The column “${found}” is not one of those expected: it is not imported.`,
  }),
  skippedSheet: () => ({
    it: 'Il foglio non ha le colonne «Codice» e «Valore»: non è stato letto.',
    en: 'The sheet lacks the columns “Codice” (Code) and “Valore” (Value): it was not read.',
  }),
  wrongUnit: (found, expected) => ({
    it: `L’unità «${found}» non è quella del dato, che è in ${expected}.`,
    en: `The unit “${found}” is not that of the figure, which is in ${expected}.`,
  }),
  unreadableNumber: (found) => ({
    it: `«${found}» non è un numero. Scrivi per intero, per esempio 254.774.002,77.`,
    en: `“${found}” is not a number. Write it in full, for example 254,774,002.77.`,
  }),
  ambiguousNumber: (found) => ({
    it: `«${found}» può essere letto in due modi: scegli il formato dei numeri del file e ripeti la prova.`,
    en: `“${found}” can be read in two ways: choose the number format of the file and examine it again.`,
  }),
  mixedNumbers: (found) => ({
    it: `Il file ha numeri scritti all’italiana e all’inglese, per esempio «${found}». Ognuno è letto per come è scritto.`,
    en: `The file has numbers written the Italian and the English way, for example “${found}”. Each is read as it is written.`,
  }),
  brokenCell: (found) => ({
    it: `La cella contiene «${found}», una formula senza risultato: salva il file con i valori.`,
    en: `The cell holds “${found}”, a formula without a result: save the file with its values.`,
  }),
  dayForNumber: (found) => ({
    it: `Qui serve un numero, e la cella contiene la data ${found}. Il foglio di calcolo l’ha forse cambiato da solo.`,
    en: `A number is needed here, and the cell holds the date ${found}. The spreadsheet may have changed it by itself.`,
  }),
  cents: (found) => ({
    it: `${found} ha più di due decimali: un importo in euro ne ha al massimo due.`,
    en: `${found} has more than two decimals: an amount in euro has two at most.`,
  }),
  whole: (found) => ({
    it: `${found} ha decimali, ma qui si contano cose intere.`,
    en: `${found} has decimals, but what is counted here is whole.`,
  }),
  tooLarge: (found) => ({ it: `${found} è un numero troppo grande.`, en: `${found} is too large a number.` }),
  unreadableDay: (found) => ({
    it: `«${found}» non è una data. Scrivi giorno/mese/anno, per esempio 31/12/2022.`,
    en: `“${found}” is not a date. Write day/month/year, for example 31/12/2022.`,
  }),
  unreadableYear: (found) => ({
    it: `«${found}» non è un anno tra il 2014 e il 2100.`,
    en: `“${found}” is not a year between 2014 and 2100.`,
  }),
  targetNotAllowed: () => ({
    it: 'Questo tipo di dato non ha target: lascia vuota la cella.',
    en: 'This kind of figure has no target: leave the cell empty.',
  }),
  targetWithoutYear: () => ({
    it: 'Il target è senza anno: scrivilo nella colonna «Anno del target».',
    en: 'The target has no year: write it in the column “Anno del target” (Target year).',
  }),
  computedIgnored: (found, expected) => ({
    it: `Il dato si calcola e vale ${expected}; «${found}» non si importa.`,
    en: `The figure is computed and is ${expected}; “${found}” is not imported.`,
  }),
}

/** A problem in words, without its place. */
export function explainProblem(
  { kind, found, expected }: Pick<SheetProblem, 'kind' | 'found' | 'expected'>,
  locale: Locale,
): string {
  const written =
    typeof expected === 'number' && kind === 'computedIgnored'
      ? formatNumber(expected, locale, Math.min(decimalsOf(expected), 6))
      : String(expected ?? '')
  return wording[kind](shortened(found), written)[locale]
}

/** Whoever wrote a paragraph into a cell knows which. */
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
