import { type Field, headerFields, listed } from './field'
import type { OpenEvaluation } from './open-objects'

/** What is in each column of the evaluations, in the order of the file. */
export const evaluationFields: Field<OpenEvaluation>[] = [
  headerFields.edition,
  {
    name: 'code',
    json: 'code',
    kind: 'code',
    meaning: {
      it: 'Nome stabile della domanda, lo stesso in ogni edizione.',
      en: 'Stable name of the question, the same in every edition.',
    },
    cell: ({ code }) => code,
  },
  {
    name: 'axes',
    json: 'axes',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'Assi prioritari di cui parla, in numeri romani.',
      en: 'Priority axes it speaks of, as Roman numbers.',
    },
    cell: ({ axes }) => listed(axes),
  },
  {
    name: 'question_it',
    json: 'question.it',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'La domanda, in italiano.', en: 'The question, in Italian.' },
    cell: ({ question }) => question?.it ?? null,
  },
  {
    name: 'question_en',
    json: 'question.en',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'La domanda, in inglese.', en: 'The question, in English.' },
    cell: ({ question }) => question?.en ?? null,
  },
  {
    name: 'short_answer_it',
    json: 'shortAnswer.it',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'La risposta in breve, in italiano, con i dati scritti come nelle pagine.',
      en: 'The answer in short, in Italian, its figures written as in the pages.',
    },
    cell: ({ shortAnswer }) => shortAnswer?.it ?? null,
  },
  {
    name: 'short_answer_en',
    json: 'shortAnswer.en',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'La risposta in breve, in inglese.', en: 'The answer in short, in English.' },
    cell: ({ shortAnswer }) => shortAnswer?.en ?? null,
  },
  {
    name: 'key_figure',
    json: 'keyFigure',
    kind: 'code',
    isOptional: true,
    meaning: {
      it: 'Codice del dato che risponde meglio, nel file dei dati; vuoto se il documento non ne dà.',
      en: 'Code of the figure that answers best, in the file of figures; empty where the document gives none.',
    },
    cell: ({ keyFigure }) => keyFigure,
  },
  {
    name: 'evidence',
    json: 'evidence',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'Codici dei dati su cui poggia la risposta, nel file dei dati.',
      en: 'Codes of the figures the answer rests on, in the file of figures.',
    },
    cell: ({ evidence }) => listed(evidence),
  },
  {
    name: 'evidence_date',
    json: 'evidenceDate',
    kind: 'day',
    isOptional: true,
    meaning: {
      it: 'Data a cui si riferiscono le evidenze, che non è quella dei dati dell’edizione.',
      en: 'Day the evidence refers to, which is not the data date of the edition.',
    },
    cell: ({ evidenceDate }) => evidenceDate,
  },
  {
    name: 'sources',
    json: 'sources',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'Indirizzi dei rapporti di valutazione. In JSON anche il nome di ciascuno.',
      en: 'Addresses of the evaluation reports. In JSON also the name of each.',
    },
    cell: ({ sources }) => listed(sources.map(({ url }) => url)),
  },
  {
    name: 'url_it',
    json: 'url.it',
    kind: 'address',
    meaning: { it: 'Pagina della valutazione in italiano.', en: 'Page of the evaluation in Italian.' },
    cell: ({ url }) => url.it,
  },
  {
    name: 'url_en',
    json: 'url.en',
    kind: 'address',
    meaning: { it: 'Pagina della valutazione in inglese.', en: 'Page of the evaluation in English.' },
    cell: ({ url }) => url.en,
  },
  headerFields.dataAsOf,
  headerFields.approvedOn,
  headerFields.licence,
  {
    name: 'modified',
    json: 'modified',
    kind: 'moment',
    meaning: {
      it: 'Quando la scheda della valutazione è stata cambiata l’ultima volta.',
      en: 'When the record of the evaluation last changed.',
    },
    cell: ({ modified }) => modified,
  },
]
