import type { Both } from '../text'
import { columnLetter, type RawRow } from './cells'

export const sheetColumns = [
  'code',
  'label',
  'axis',
  'kind',
  'unit',
  'value',
  'target',
  'targetYear',
  'asOf',
  'previous',
  'computed',
  'note',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

/**
 * What becomes of a column on the way in: `key` says which figure, `written` changes
 * it, `checked` must agree with it, `kept` is kept with the record of the import,
 * `shown` is for whoever fills the sheet.
 */
export type ColumnUse = 'key' | 'written' | 'checked' | 'kept' | 'shown'

type ColumnRules = { heading: Both<string>; use: ColumnUse; aliases: string[]; meaning: Both<string> }

/**
 * Headings are a contract with the monitoring system: names and aliases are added, never changed.
 */
export const columnRules: Record<SheetColumn, ColumnRules> = {
  code: {
    heading: { it: 'Codice', en: 'Code' },
    use: 'key',
    aliases: ['cod', 'codice dato', 'figure code'],
    meaning: {
      it: 'Il codice del dato nel portale. Obbligatorio; ogni codice una volta sola.',
      en: 'The code of the figure in the portal. Required; each code once.',
    },
  },
  label: {
    heading: { it: 'Nome', en: 'Label' },
    use: 'shown',
    aliases: ['descrizione', 'name', 'description'],
    meaning: { it: 'Nome italiano del dato. Non si importa.', en: 'Italian name of the figure. Not imported.' },
  },
  axis: {
    heading: { it: 'Asse', en: 'Axis' },
    use: 'shown',
    aliases: ['asse prioritario', 'priority axis'],
    meaning: {
      it: 'Codice dell’asse, vuoto per il programma. Non si importa.',
      en: 'Code of the axis, empty for the programme. Not imported.',
    },
  },
  kind: {
    heading: { it: 'Tipo', en: 'Kind' },
    use: 'shown',
    aliases: ['tipo dato', 'type'],
    meaning: { it: 'Tipo del dato. Non si importa.', en: 'Kind of the figure. Not imported.' },
  },
  unit: {
    heading: { it: 'Unità', en: 'Unit' },
    use: 'checked',
    aliases: ['unità di misura', 'udm', 'um', 'unit of measure'],
    meaning: {
      it: 'Unità di misura. Se c’è deve essere quella del dato.',
      en: 'Unit. Where given it must be that of the figure.',
    },
  },
  value: {
    heading: { it: 'Valore', en: 'Value' },
    use: 'written',
    aliases: ['importo', 'amount'],
    meaning: {
      it: 'Il valore. Vuoto: resta com’è. «–» o «n.d.»: il valore si toglie.',
      en: 'The value. Empty: stays as it is. “–” or “n/a”: the value is removed.',
    },
  },
  target: {
    heading: { it: 'Target', en: 'Target' },
    use: 'written',
    aliases: ['valore target', 'valore obiettivo', 'target value'],
    meaning: {
      it: 'Valore da raggiungere, solo per gli indicatori. Vuoto: resta com’è.',
      en: 'Value to reach, for indicators only. Empty: stays as it is.',
    },
  },
  targetYear: {
    heading: { it: 'Anno del target', en: 'Target year' },
    use: 'written',
    aliases: ['anno target', 'entro il', 'year of target'],
    meaning: {
      it: 'Anno entro cui raggiungere il target. Obbligatorio con un target nuovo.',
      en: 'Year by which to reach the target. Required with a new target.',
    },
  },
  asOf: {
    heading: { it: 'Riferito al', en: 'As of' },
    use: 'written',
    aliases: ['data', 'data di riferimento', 'date', 'reference date'],
    meaning: {
      it: 'Giorno a cui il valore si riferisce, GG/MM/AAAA. Vuoto: resta com’è.',
      en: 'Day the value refers to, DD/MM/YYYY. Empty: stays as it is.',
    },
  },
  previous: {
    heading: { it: 'Valore anno precedente', en: 'Previous year' },
    use: 'shown',
    aliases: ['anno precedente', "valore dell'anno precedente", 'previous year value'],
    meaning: {
      it: 'Valore dello stesso codice nell’edizione di un anno prima. Non si importa.',
      en: 'Value of the same code in the edition of the year before. Not imported.',
    },
  },
  computed: {
    heading: { it: 'Calcolato', en: 'Computed' },
    use: 'shown',
    aliases: ['derivato', 'derived'],
    meaning: {
      it: '«calcolato» se il valore segue da altri dati: quello del file non si importa.',
      en: '“calcolato” where the value follows from other figures: that of the file is not imported.',
    },
  },
  note: {
    heading: { it: 'Nota', en: 'Note' },
    use: 'kept',
    aliases: ['note', 'osservazioni', 'notes', 'remarks'],
    meaning: {
      it: 'Libera: resta nel registro dell’importazione, accanto alla modifica.',
      en: 'Free: kept in the record of the import, beside the change.',
    },
  },
}

/** Accents, case, blanks and signs aside. */
export const plainWord = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const columnOf = new Map(
  sheetColumns.flatMap((column) => {
    const { heading, aliases } = columnRules[column]
    return [column, heading.it, heading.en, ...aliases].map((name) => [plainWord(name), column] as const)
  }),
)

export type Headings = {
  /** Where each known column is, from 0. */
  places: Map<SheetColumn, number>
  /** Every column that has a heading, ours or not. */
  named: Set<number>
  unknown: { heading: string; column: string }[]
  /** Columns that stand there twice: which one counts cannot be told. */
  repeated: { heading: string; column: string }[]
}

/** The sheet of our own files that explains the others. */
export const instructionsName = 'Istruzioni'

const written = sheetColumns.filter((column) => columnRules[column].use === 'written')

/**
 * The columns a row of headings names; null when it names no codes or
 * nothing to write, so is not one.
 */
export function readHeadings({ cells }: RawRow): Headings | null {
  const found: Headings = { places: new Map(), named: new Set(), unknown: [], repeated: [] }
  cells.forEach((cell, index) => {
    const heading = cell?.text.trim()
    if (!heading) return
    found.named.add(index)
    const place = { heading, column: columnLetter(index) }
    const column = columnOf.get(plainWord(heading))
    if (!column) found.unknown.push(place)
    else if (found.places.has(column)) found.repeated.push(place)
    else found.places.set(column, index)
  })
  return found.places.has('code') && written.some((column) => found.places.has(column)) ? found : null
}
