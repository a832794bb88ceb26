import { actTypes, axisNumerals, initiativeStatuses } from '../views'
import { type Field, headerFields } from './field'
import type { OpenInitiative } from './initiatives-json'

/** Between the parts of a list that shares one cell. */
const listed = (parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('; ') || null

/** What is in each column of the initiatives, in the order of the file. */
export const initiativeFields: Field<OpenInitiative>[] = [
  headerFields.edition,
  {
    name: 'code',
    json: 'code',
    kind: 'code',
    meaning: {
      it: 'Nome stabile dell’iniziativa, lo stesso in ogni edizione.',
      en: 'Stable name of the initiative, the same in every edition.',
    },
    cell: ({ code }) => code,
  },
  {
    name: 'axis',
    json: 'axis',
    kind: 'code',
    values: axisNumerals,
    meaning: { it: 'Asse prioritario, in numeri romani.', en: 'Priority axis, as a Roman number.' },
    cell: ({ axis }) => axis,
  },
  {
    name: 'title_it',
    json: 'title.it',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'Nome ufficiale, in italiano.', en: 'Official name, in Italian.' },
    cell: ({ title }) => title?.it ?? null,
  },
  {
    name: 'title_en',
    json: 'title.en',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'Nome in inglese, se ne ha uno.',
      en: 'Name in English, where it has one.',
    },
    cell: ({ title }) => title?.en ?? null,
  },
  {
    name: 'gloss_it',
    json: 'gloss.it',
    kind: 'text',
    isOptional: true,
    meaning: {
      it: 'Che cosa vuol dire il nome, in italiano, quando non è chiaro.',
      en: 'What the name means, in Italian, where it is not plain.',
    },
    cell: ({ gloss }) => gloss?.it ?? null,
  },
  {
    name: 'gloss_en',
    json: 'gloss.en',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'Che cosa vuol dire il nome, in inglese.', en: 'What the name means, in English.' },
    cell: ({ gloss }) => gloss?.en ?? null,
  },
  {
    name: 'summary_it',
    json: 'summary.it',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'In una frase, in italiano.', en: 'In a sentence, in Italian.' },
    cell: ({ summary }) => summary?.it ?? null,
  },
  {
    name: 'summary_en',
    json: 'summary.en',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'In una frase, in inglese.', en: 'In a sentence, in English.' },
    cell: ({ summary }) => summary?.en ?? null,
  },
  {
    name: 'status',
    json: 'status',
    kind: 'code',
    values: initiativeStatuses,
    meaning: {
      it: 'A che punto è nell’anno della relazione: avviata (started), in corso (ongoing), conclusa (concluded).',
      en: 'Where it stands in the year of the report: started, ongoing, concluded.',
    },
    cell: ({ status }) => status,
  },
  {
    name: 'acts',
    json: 'acts',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: `Atti che la regolano: tipo (${actTypes.join(', ')}), numero e data. In JSON anche l’oggetto di ciascuno.`,
      en: `Acts that govern it: type (${actTypes.join(', ')}), number and date. In JSON also what each is about.`,
    },
    cell: ({ acts }) => listed(acts.map(({ type, number, date }) => [type, number, date].filter(Boolean).join(' '))),
  },
  {
    name: 'partners',
    json: 'partners',
    kind: 'codes',
    isOptional: true,
    meaning: { it: 'Con chi è realizzata.', en: 'Who it is carried out with.' },
    cell: ({ partners }) => listed(partners),
  },
  {
    name: 'links',
    json: 'links',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'Indirizzi per saperne di più. In JSON anche il nome di ciascuno.',
      en: 'Addresses with more about it. In JSON also the name of each.',
    },
    cell: ({ links }) => listed(links.map(({ url }) => url)),
  },
  {
    name: 'figures',
    json: 'figures',
    kind: 'codes',
    isOptional: true,
    meaning: {
      it: 'Codici dei suoi importi e conteggi, che sono nel file dei dati.',
      en: 'Codes of its amounts and counts, which are in the file of figures.',
    },
    cell: ({ figures }) => listed(figures),
  },
  {
    name: 'url_it',
    json: 'url.it',
    kind: 'address',
    meaning: { it: 'Pagina dell’iniziativa in italiano.', en: 'Page of the initiative in Italian.' },
    cell: ({ url }) => url.it,
  },
  {
    name: 'url_en',
    json: 'url.en',
    kind: 'address',
    meaning: { it: 'Pagina dell’iniziativa in inglese.', en: 'Page of the initiative in English.' },
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
      it: 'Quando la scheda dell’iniziativa è stata cambiata l’ultima volta.',
      en: 'When the record of the initiative last changed.',
    },
    cell: ({ modified }) => modified,
  },
  {
    name: 'for_whom_it',
    json: 'forWhom.it',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'A chi si rivolge, in italiano.', en: 'Whom it is for, in Italian.' },
    cell: ({ forWhom }) => forWhom?.it ?? null,
  },
  {
    name: 'for_whom_en',
    json: 'forWhom.en',
    kind: 'text',
    isOptional: true,
    meaning: { it: 'A chi si rivolge, in inglese.', en: 'Whom it is for, in English.' },
    cell: ({ forWhom }) => forWhom?.en ?? null,
  },
]
