import { evaluationReportsUrl } from '@/content/documents'
import type { InitiativeData } from '@/content/types'

export const axis5Initiatives: InitiativeData[] = [
  {
    code: 'assistenza-tecnica',
    axis: 'axis-5',
    slug: { it: 'assistenza-tecnica', en: 'technical-assistance' },
    title: { it: 'Assistenza tecnica in favore dell’AdG', en: 'Assistenza tecnica in favore dell’AdG' },
    gloss: 'technical assistance to the managing authority',
    summary: {
      it: 'Supporto a chi programma, sorveglia e controlla il programma, e al suo sistema informativo.',
      en: 'Support for those who plan, monitor and control the programme, and for its information system.',
    },
    forWhom: {
      it: 'Autorità di gestione, responsabili degli Assi e altre autorità del programma',
      en: 'The Managing Authority, the managers of the axes and the programme’s other authorities',
    },
    description: {
      it:
        'Il servizio affianca l’Autorità di gestione (AdG), i responsabili degli Assi e le altre autorità che programmano, ' +
        'sorvegliano e controllano il programma. Comprende la realizzazione e la gestione del sistema informativo.',
      en:
        'The service supports the managing authority (AdG), the managers of the axes and the other authorities that plan, ' +
        'monitor and control the programme. It includes building and running the information system.',
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
      it: 'Valutatori indipendenti misurano che cosa il programma ha cambiato.',
      en: 'Independent evaluators measure what the programme has changed.',
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
      it: 'Sono i servizi per informare sul programma operativo (PO) e comunicarlo al pubblico.',
      en: 'These are the services that inform people about the operational programme (PO) and communicate it to the public.',
    },
    status: 'ongoing',
  },
]
