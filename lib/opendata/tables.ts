import { evaluationFields } from './evaluation-fields'
import { openEvaluations } from './evaluations-json'
import { figureFields } from './figure-fields'
import { openFigures } from './figures-json'
import { initiativeFields } from './initiative-fields'
import { openInitiatives } from './initiatives-json'
import { openTable } from './open-table'
import { reconciliationFields } from './reconciliation-fields'
import { openReconciliation } from './reconciliation-rows'

/** The tables that are published of every edition. */
export const openTables = {
  figures: openTable({
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
    rows: openFigures,
    records: ({ figures }) => figures.it,
    measuredBy: (figure) => figure,
  }),
  initiatives: openTable({
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
    rows: openInitiatives,
    records: ({ initiatives }) => initiatives.it,
    measuredBy: () => null,
  }),
  evaluations: openTable({
    title: { it: 'Le valutazioni della relazione annuale', en: 'The evaluations of the annual report' },
    description: {
      it: 'Le domande di valutazione a cui la relazione risponde: la risposta in breve, il dato che la riassume, la data delle evidenze, gli assi e i rapporti da cui viene.',
      en: 'The evaluation questions the report answers: the answer in short, the figure that sums it up, the date of the evidence, the axes and the reports it comes from.',
    },
    keywords: {
      it: ['Fondo sociale europeo', 'POR FSE 2014-2020', 'valutazione', 'risultati'],
      en: ['European Social Fund', 'ESF 2014-2020', 'evaluation', 'results'],
    },
    variables: {
      it: ['domande di valutazione e risposte', 'data delle evidenze'],
      en: ['evaluation questions and answers', 'date of the evidence'],
    },
    fields: evaluationFields,
    rows: openEvaluations,
    records: ({ evaluations }) => evaluations.it,
    measuredBy: () => null,
  }),
  reconciliation: openTable({
    title: { it: 'I conti della relazione annuale', en: 'The arithmetic of the annual report' },
    description: {
      it: 'Ogni conto che porta ai numeri della relazione: la formula a parole e con i suoi numeri, il valore ricalcolato, quello stampato nel documento approvato, la differenza, quella che l’arrotondamento ammette, l’esito e la spiegazione.',
      en: 'Every calculation behind the numbers of the report: the formula in words and with its numbers, the recomputed value, the one the approved document prints, the difference, what rounding allows, the verdict and the explanation.',
    },
    keywords: {
      it: ['Fondo sociale europeo', 'POR FSE 2014-2020', 'verifica', 'riconciliazione'],
      en: ['European Social Fund', 'ESF 2014-2020', 'verification', 'reconciliation'],
    },
    variables: {
      it: ['valore ricalcolato e valore stampato', 'differenza ed esito della verifica'],
      en: ['recomputed and printed value', 'difference and verdict of the check'],
    },
    fields: reconciliationFields,
    rows: openReconciliation,
    records: ({ figures }) => figures.it,
    measuredBy: (figure) => figure,
  }),
}

export type TableName = keyof typeof openTables
