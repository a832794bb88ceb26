import { targetOutcomes } from '../figure/types'
import type { Field } from './field'
import { figureFields } from './figure-fields'
import type { OpenReconciliation } from './reconciliation-rows'

type ReconciliationField = Field<OpenReconciliation>

/** A column that is in the file of the figures too, and means the same here. */
function shared(name: string): ReconciliationField {
  const field = figureFields.find((candidate) => candidate.name === name)
  if (!field) throw new Error(`The figures have no column ${name}`)
  return { ...field, cell: (row, header) => field.cell(row, header) }
}

const formula: ReconciliationField[] = [
  {
    name: 'formula_it',
    json: 'formula.it',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'Come si calcola, in parole italiane; vuoto se il valore non segue da altri.',
      en: 'How it is computed, in Italian words; empty when the value does not follow from others.',
    },
    cell: ({ words }) => words?.it ?? null,
  },
  {
    name: 'formula_en',
    json: 'formula.en',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'Lo stesso in parole inglesi; vuoto finché un nome non è tradotto.',
      en: 'The same in English words; empty until every name is translated.',
    },
    cell: ({ words }) => words?.en ?? null,
  },
  {
    name: 'expression',
    json: 'expression',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'La formula con i suoi numeri, da ricalcolare con qualsiasi programma.',
      en: 'The formula with its numbers, to be computed again with any program.',
    },
    cell: ({ expression }) => expression,
  },
  {
    name: 'operands',
    json: 'operands',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'I dati di partenza, nell’ordine della formula, ciascuno con il suo valore: codice=valore.',
      en: 'The figures it starts from, in the order of the formula, each with its value: code=value.',
    },
    cell: ({ operands }) => operands.map(({ code, value }) => `${code}=${value}`).join('; ') || null,
  },
]

const sides: ReconciliationField[] = [
  {
    name: 'recomputed',
    json: 'recomputed',
    kind: 'measure',
    isOptional: true,
    isExact: true,
    meaning: {
      it: 'Il valore ricalcolato ora o, senza formula, trascritto; nell’unità di "unit".',
      en: 'The value as recomputed now or, without a formula, as transcribed; in the unit of "unit".',
    },
    cell: ({ value }) => value,
  },
  {
    name: 'printed',
    json: 'printed',
    kind: 'measure',
    isOptional: true,
    isExact: true,
    meaning: {
      it: 'Il valore che il documento approvato stampa; vuoto se non lo stampa.',
      en: 'The value the approved document prints; empty when it prints none.',
    },
    cell: ({ stated }) => stated,
  },
  {
    name: 'printed_precision',
    json: 'printedPrecision',
    kind: 'measure',
    isOptional: true,
    isExact: true,
    meaning: {
      it: 'Quanto vale l’ultima cifra stampata: 254 milioni ha 1000000.',
      en: 'What the last printed digit is worth: 254 million has 1000000.',
    },
    cell: ({ statedPrecision }) => statedPrecision,
  },
  {
    name: 'difference',
    json: 'difference',
    kind: 'measure',
    isOptional: true,
    isExact: true,
    meaning: {
      it: 'Valore ricalcolato meno valore stampato; in punti percentuali per le percentuali.',
      en: 'Recomputed value less printed value; in percentage points for percentages.',
    },
    cell: ({ printed }) => printed?.difference ?? null,
  },
  {
    name: 'tolerance',
    json: 'tolerance',
    kind: 'measure',
    isOptional: true,
    isExact: true,
    meaning: {
      it: 'La differenza che l’arrotondamento della stampa ammette: metà dell’ultima cifra, zero se la stampa è esatta.',
      en: 'The difference the rounding of the print allows: half of its last digit, zero when the print is exact.',
    },
    cell: ({ printed }) => printed?.tolerance ?? null,
  },
]

const outcome: ReconciliationField[] = [
  {
    name: 'outcome_document',
    json: 'outcome.document',
    kind: 'code',
    isOptional: true,
    values: targetOutcomes,
    meaning: {
      it: 'Che cosa il documento dice dell’obiettivo a parole: raggiunto (reached) o no (notReached).',
      en: 'What the document says of the target in words: reached or not (notReached).',
    },
    cell: ({ outcome: said }) => said?.document ?? null,
  },
  {
    name: 'outcome_computed',
    json: 'outcome.computed',
    kind: 'code',
    isOptional: true,
    values: targetOutcomes,
    meaning: {
      it: 'Che cosa risulta confrontando il valore con l’obiettivo.',
      en: 'What comes out when the value is compared with the target.',
    },
    cell: ({ outcome: said }) => said?.computed ?? null,
  },
]

const signature: ReconciliationField[] = [
  {
    name: 'signed_by',
    json: 'signed.by',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'Chi ha firmato la spiegazione.', en: 'Who signed the explanation.' },
    cell: ({ signed }) => signed?.by ?? null,
  },
  {
    name: 'signed_on',
    json: 'signed.on',
    kind: 'day',
    isOptional: true,
    meaning: { it: 'Quando la spiegazione è stata firmata.', en: 'When the explanation was signed.' },
    cell: ({ signed }) => signed?.on ?? null,
  },
]

const address = (locale: 'it' | 'en', meaning: ReconciliationField['meaning']): ReconciliationField => ({
  name: `url_${locale}`,
  json: `url.${locale}`,
  kind: 'address',
  meaning,
  cell: ({ url }) => url[locale],
})

/** What is in each column of the arithmetic, in the order of the file. */
export const reconciliationFields: ReconciliationField[] = [
  ...['edition', 'code', 'axis', 'label_it', 'label_en', 'unit'].map(shared),
  ...formula,
  ...sides,
  ...['target_value', 'target_year', 'target_direction'].map(shared),
  ...outcome,
  { ...shared('check'), name: 'verdict', json: 'verdict' },
  ...['explanation_it', 'explanation_en'].map(shared),
  ...signature,
  shared('source'),
  address('it', { it: 'Pagina del conto in italiano.', en: 'Page of the calculation in Italian.' }),
  address('en', { it: 'Pagina del conto in inglese.', en: 'Page of the calculation in English.' }),
  ...['data_as_of', 'approved_on', 'licence'].map(shared),
]
