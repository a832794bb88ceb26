import { evaluationReportsUrl } from '@/content/documents'
import type { InitiativeData } from '@/content/types'

export const axis5Initiatives: InitiativeData[] = [
  {
    code: 'assistenza-tecnica',
    axis: 'axis-5',
    slug: { it: 'assistenza-tecnica', en: 'technical-assistance' },
    title: { it: 'Assistenza tecnica in favore dell’AdG', en: 'Assistenza tecnica in favore dell’AdG' },
    gloss: 'technical assistance to the Managing Authority',
    summary: {
      it: 'Supporto a chi programma, sorveglia e controlla il programma, e al suo sistema informativo.',
      en: 'Support for those who plan, monitor and control the programme, and for its information system.',
    },
    forWhom: {
      it: 'Autorità di Gestione, responsabili degli Assi e altre autorità del programma',
      en: 'The Managing Authority, the managers of the axes and the programme’s other authorities',
    },
    description: {
      it:
        'Il servizio ha affiancato l’Autorità di Gestione (AdG), i responsabili degli Assi e le altre autorità che programmano, ' +
        'sorvegliano e controllano il programma. Comprendeva la realizzazione e la gestione del sistema informativo.',
      en:
        'The service supported the Managing Authority (AdG), the managers of the axes and the other authorities that plan, ' +
        'monitor and control the programme. It included building and running the information system.',
    },
    status: 'ongoing',
  },
  {
    code: 'valutazione',
    axis: 'axis-5',
    slug: { it: 'valutazione', en: 'evaluation' },
    title: {
      it: 'Valutazione indipendente e Valutazione unitaria',
      en: 'Valutazione indipendente e Valutazione unitaria',
    },
    gloss: 'independent evaluation and joint evaluation',
    summary: {
      it: 'Lo studio di che cosa il programma ha cambiato, affidato a valutatori indipendenti.',
      en: 'A study, by independent evaluators, of what the programme has changed.',
    },
    description: {
      it: 'Il servizio comprende la valutazione indipendente del programma e la valutazione unitaria. I rapporti sono pubblici.',
      en: 'The service covers the independent evaluation of the programme and the joint (“unitaria”) evaluation. The reports are public.',
    },
    status: 'ongoing',
    links: [
      { label: { it: 'Rapporti di valutazione', en: 'Evaluation reports (in Italian)' }, url: evaluationReportsUrl },
    ],
  },
  {
    code: 'informazione-e-comunicazione',
    axis: 'axis-5',
    slug: { it: 'informazione-e-comunicazione', en: 'information-and-communication' },
    title: {
      it: 'Attività di informazione e comunicazione del PO',
      en: 'Attività di informazione e comunicazione del PO',
    },
    gloss: 'information and communication about the programme',
    summary: {
      it: 'I servizi per far conoscere il programma e i suoi risultati.',
      en: 'Services that make the programme and its results known.',
    },
    forWhom: { it: 'Il pubblico', en: 'The public' },
    description: {
      it: 'Sono i servizi che hanno fatto conoscere al pubblico il programma operativo (PO).',
      en: 'These services informed the public about the operational programme (PO).',
    },
    status: 'ongoing',
  },
]
