import type { Both } from '../text'
import type { Field } from './field'
import { figureFields } from './figure-fields'
import { initiativeFields } from './initiative-fields'

/** What a table of open data is called, what is in it, and its fields. */
type Table = {
  title: Both<string>
  description: Both<string>
  keywords: Both<string[]>
  /** What is measured, in a few words each. */
  variables: Both<string[]>
  fields: Pick<Field<never>, 'name' | 'json' | 'kind' | 'meaning' | 'values' | 'isOptional'>[]
}

/** The tables that are published of every edition. */
export const openTables = {
  figures: {
    title: { it: 'I dati della relazione annuale', en: 'The figures of the annual report' },
    description: {
      it: 'Ogni numero della relazione: avanzamento finanziario e fisico, persone raggiunte, indicatori con i loro obiettivi, importi delle iniziative. Per ciascuno il valore esatto, la data, la fonte, la formula e ciò che stampa il documento approvato.',
      en: 'Every number of the report: financial and physical progress, people reached, indicators with their targets, amounts of the initiatives. For each its exact value, date, source, formula and what the approved document prints.',
    },
    keywords: {
      it: ['Fondo sociale europeo', 'POR FSE 2014-2020', 'spesa pubblica', 'indicatori', 'destinatari'],
      en: ['European Social Fund', 'ESF 2014-2020', 'public spending', 'indicators', 'participants'],
    },
    variables: {
      it: ['risorse programmate, impegni, pagamenti e spesa certificata, in euro', 'persone raggiunte', 'indicatori'],
      en: ['programmed, committed, paid and certified amounts, in euro', 'people reached', 'indicators'],
    },
    fields: figureFields,
  },
  initiatives: {
    title: { it: 'Le iniziative della relazione annuale', en: 'The initiatives of the annual report' },
    description: {
      it: 'Le iniziative che la relazione descrive: asse, stato, atti che le regolano, chi vi partecipa e i codici dei loro importi e conteggi.',
      en: 'The initiatives the report describes: axis, status, the acts that govern them, who takes part and the codes of their amounts and counts.',
    },
    keywords: {
      it: ['Fondo sociale europeo', 'POR FSE 2014-2020', 'iniziative', 'formazione', 'inclusione sociale'],
      en: ['European Social Fund', 'ESF 2014-2020', 'initiatives', 'training', 'social inclusion'],
    },
    variables: {
      it: ['stato delle iniziative', 'atti che le regolano'],
      en: ['status of the initiatives', 'acts that govern them'],
    },
    fields: initiativeFields,
  },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof openTables
