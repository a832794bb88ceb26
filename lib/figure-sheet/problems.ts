import type { Locale } from '@/i18n/locales'
import { formatNumber } from '../format'
import { decimalsOf } from '../round'
import type { ProblemKind } from './problem-kinds'
import type { SheetProblem } from './report'

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
  otherHeadings: () => ({
    it: 'Qui cominciano altre intestazioni: lascia una tabella sola per foglio.',
    en: 'Other headings begin here: leave one table to a sheet.',
  }),
  unheadedColumn: (found) => ({
    it: `La colonna non ha intestazione: «${found}» e il resto non si importano.`,
    en: `The column has no heading: “${found}” and the rest of it are not imported.`,
  }),
  surplusCell: (found) => ({
    it: `«${found}» non sta sotto nessuna intestazione. In un CSV un numero con la virgola va tra virgolette, o le colonne si separano con il punto e virgola; in un foglio dai un’intestazione alla colonna, o toglila.`,
    en: `“${found}” stands under no heading. In a CSV a number with a comma is put in quotes, or columns are parted by semicolons; in a sheet give the column a heading, or take it out.`,
  }),
  splitNumber: (found) => ({
    it: `«${found}» sembra un numero solo, diviso in due celle dalla sua virgola: mettilo tra virgolette, o separa le colonne con il punto e virgola. Se sono davvero due celle, metti tra virgolette il numero.`,
    en: `“${found}” looks like one number, cut into two cells by its comma: put it in quotes, or part the columns by semicolons. If they are indeed two cells, put the number in quotes.`,
  }),
  rowInCell: (found, expected) => ({
    it: `La cella contiene un’altra riga intera, quella di «${expected}»: le virgolette di «${found}» si chiudono troppo tardi.`,
    en: `The cell holds another whole row, that of “${expected}”: the quotes of “${found}” are closed too late.`,
  }),
  mergedHeading: (found) => ({
    it: `L’intestazione «${found}» è unita su più colonne: non si sa quale vale. Dividila e lascia una colonna sola.`,
    en: `The heading “${found}” is merged over several columns: which one counts cannot be told. Unmerge it and leave one column.`,
  }),
  mergedCells: (found) => ({
    it: `«${found}» sta in celle unite: non si sa a quali righe o colonne si riferisce. Dividile e scrivi ogni valore nella sua cella.`,
    en: `“${found}” stands in merged cells: which rows or columns it is meant for cannot be told. Unmerge them and write each value in its cell.`,
  }),
  hiddenColumn: (found) => ({
    it: `La colonna «${found}» è nascosta, ma si importa.`,
    en: `The column “${found}” is hidden, but it is imported.`,
  }),
  hiddenRows: (found) => ({
    it: found.includes('–')
      ? `Le righe ${found} sono nascoste, a mano o da un filtro, ma si importano.`
      : `La riga ${found} è nascosta, a mano o da un filtro, ma si importa.`,
    en: found.includes('–')
      ? `Rows ${found} are hidden, by hand or by a filter, but they are imported.`
      : `Row ${found} is hidden, by hand or by a filter, but it is imported.`,
  }),
  hiddenSheet: (found) => ({
    it: `Il foglio «${found}» è nascosto: non è stato letto.`,
    en: `The sheet “${found}” is hidden: it was not read.`,
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
  unreadableLetters: (found) => ({
    it: `«${found}» ha lettere che non si leggono (�), e forse non è la sola cella: salva il file come «CSV UTF-8».`,
    en: `“${found}” has letters that cannot be read (�), and may not be the only cell: save the file as “CSV UTF-8”.`,
  }),
  longNote: (_, expected) => ({
    it: `La nota è più lunga di ${expected} caratteri: nel registro ne resta l’inizio.`,
    en: `The note is longer than ${expected} characters: its beginning stays in the record.`,
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
