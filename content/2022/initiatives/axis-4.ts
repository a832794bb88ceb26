import { prose } from '@/content/prose'
import type { InitiativeData } from '@/content/types'

export const axis4Initiatives: InitiativeData[] = [
  {
    code: 'lombardia-europa-2020-seav',
    axis: 'axis-4',
    slug: { it: 'lombardia-europa-2020-seav', en: 'lombardia-europa-2020-seav' },
    title: {
      it: 'Lombardia Europa 2020 - Servizi Europa d’Area Vasta (SEAV)',
      en: 'Lombardia Europa 2020 - Servizi Europa d’Area Vasta (SEAV)',
    },
    gloss: 'European services shared by local authorities over wide areas',
    summary: {
      it: 'Un aiuto agli enti locali per progettare con i fondi europei.',
      en: 'Helping local authorities plan and win projects with European funds.',
    },
    forWhom: { it: 'Enti locali', en: 'Local authorities' },
    description: {
      it: prose`
        Il progetto, realizzato con ANCI, ha insegnato agli enti locali come funziona la programmazione europea, come trovare le
        occasioni di finanziamento e come scrivere progetti migliori. Il documento riporta
        {{lombardia-europa-2020-seav.amount:short}}, senza dire di che tipo di importo si tratta.

        Si è chiuso con un evento il 16 dicembre 2022.
      `,
      en: prose`
        Run with ANCI, the association of Italian municipalities, the project taught local authorities how European programming
        works, how to find funding and how to write better projects. The document prints
        {{lombardia-europa-2020-seav.amount:short}}, without saying what kind of amount it is.

        It closed with an event on 16 December 2022.
      `,
    },
    status: 'concluded',
    partners: ['ANCI'],
  },
  {
    code: 'servizi-sociali-comuni',
    axis: 'axis-4',
    slug: { it: 'servizi-sociali-dei-comuni', en: 'municipal-social-services' },
    title: { it: 'Qualità dei servizi del sociale nei comuni', en: 'Qualità dei servizi del sociale nei comuni' },
    gloss: 'quality of municipal social services',
    summary: {
      it: 'Competenze per selezionare il personale in modo più efficiente e migliorare i servizi sociali dei comuni.',
      en: 'Skills to recruit staff more efficiently and to improve municipal social services.',
    },
    forWhom: {
      it: 'Enti locali, per i servizi sociali dei comuni',
      en: 'Local authorities, for municipal social services',
    },
    description: {
      it: prose`
        Gli enti locali hanno rafforzato le competenze che servono per selezionare il personale in modo più efficiente e per
        migliorare i servizi sociali dei comuni. Il documento riporta {{servizi-sociali-comuni.amount:short}}, senza dire di che
        tipo di importo si tratta.
      `,
      en: prose`
        Local authorities strengthened the skills they need to recruit staff more efficiently and to improve municipal social
        services. The document prints {{servizi-sociali-comuni.amount:short}}, without saying what kind of amount it is.
      `,
    },
    status: 'ongoing',
  },
  {
    code: 'rete-natura-2000',
    axis: 'axis-4',
    slug: { it: 'formazione-rete-natura-2000', en: 'natura-2000-training' },
    title: { it: 'Formazione per la Rete Natura 2000', en: 'Formazione per la Rete Natura 2000' },
    gloss: 'training for the Natura 2000 network',
    summary: {
      it: 'Formazione dedicata alla Rete Natura 2000 della Lombardia.',
      en: 'Training for Lombardy’s part of the Natura 2000 network of protected areas.',
    },
    description: {
      it: 'Nel 2022 le attività di formazione sono proseguite. La relazione non ne riporta l’importo.',
      en: 'Training activities continued in 2022. The report does not give an amount for them.',
    },
    status: 'ongoing',
  },
  {
    code: 'coaching-centri-impiego',
    axis: 'axis-4',
    slug: { it: 'coaching-centri-per-l-impiego', en: 'employment-centres-coaching' },
    title: { it: 'Piano di coaching dei Centri per l’Impiego', en: 'Piano di coaching dei Centri per l’Impiego' },
    gloss: 'coaching plan for public employment centres',
    summary: {
      it: 'Un percorso di coaching per i centri per l’impiego (CPI).',
      en: 'Coaching for public employment centres (CPI).',
    },
    forWhom: { it: 'Centri per l’impiego', en: 'Public employment centres' },
    description: {
      it: prose`
        Il progetto, realizzato con FORMEZ, offriva un coaching ai centri per l’impiego. Il documento riporta
        {{coaching-centri-impiego.amount:short}}, senza dire di che tipo di importo si tratta.
      `,
      en: prose`
        The project, run with FORMEZ, the public administration’s training body, provided coaching to public employment centres.
        The document prints {{coaching-centri-impiego.amount:short}}, without saying what kind of amount it is.
      `,
    },
    status: 'ongoing',
    partners: ['FORMEZ'],
  },
  {
    code: 'aree-interne',
    axis: 'axis-4',
    slug: { it: 'aree-interne', en: 'inner-areas' },
    title: { it: 'Aree Interne', en: 'Aree Interne' },
    gloss: 'inner areas',
    summary: {
      it: 'Un progetto con FORMEZ dedicato alle aree interne.',
      en: 'A project with FORMEZ for the region’s inner areas.',
    },
    forWhom: { it: 'Aree interne della Lombardia', en: 'Lombardy’s inner areas' },
    description: {
      it: 'Il progetto, realizzato con FORMEZ, era dedicato alle aree interne. Il documento riporta {{aree-interne.amount:short}}, senza dire di che tipo di importo si tratta.',
      en: 'The project, run with FORMEZ, was for inner areas, which lie far from essential services. The document prints {{aree-interne.amount:short}}, without saying what kind of amount it is.',
    },
    status: 'ongoing',
    partners: ['FORMEZ'],
  },
  {
    code: 'biblioteche-e-archivi',
    axis: 'axis-4',
    slug: { it: 'biblioteche-e-archivi', en: 'libraries-and-archives' },
    title: {
      it: 'Valorizzazione di documenti digitali di biblioteche e archivi lombardi',
      en: 'Valorizzazione di documenti digitali di biblioteche e archivi lombardi',
    },
    gloss: 'making the most of the digital documents of Lombardy’s libraries and archives',
    summary: {
      it: 'Competenze per usare i documenti digitali di biblioteche e archivi in nuovi percorsi didattici.',
      en: 'Skills for using the digital documents of libraries and archives in new teaching programmes.',
    },
    description: {
      it: prose`
        Il progetto ha sviluppato le competenze per costruire nuovi percorsi didattici a partire dai documenti digitali di
        biblioteche e archivi lombardi. Le attività si sono concluse. Il documento riporta
        {{biblioteche-e-archivi.amount:short}}, senza dire di che tipo di importo si tratta.
      `,
      en: prose`
        The project built the skills to create new teaching programmes out of the digital documents of Lombardy’s libraries and
        archives. Its activities have ended. The document prints {{biblioteche-e-archivi.amount:short}}, without saying what kind
        of amount it is.
      `,
    },
    status: 'concluded',
  },
  {
    code: 'digiteca',
    axis: 'axis-4',
    slug: { it: 'digiteca', en: 'digiteca' },
    title: { it: 'Digiteca', en: 'Digiteca' },
    gloss: 'digital library platform',
    summary: {
      it: 'Una piattaforma online, presentata al pubblico nel 2022.',
      en: 'An online platform, presented to the public in 2022.',
    },
    description: {
      it: 'La piattaforma Digiteca è stata presentata con un evento il 31 maggio 2022. La relazione non ne riporta l’importo.',
      en: 'The Digiteca platform was presented at an event on 31 May 2022. The report does not give an amount for it.',
    },
    status: 'started',
    links: [
      {
        label: { it: 'Sito di Digiteca', en: 'Digiteca website (in Italian)' },
        url: 'https://www.digiteca.servizirl.it',
      },
    ],
  },
]
