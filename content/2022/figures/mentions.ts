import type { FigureData } from '@/content/types'
import { at } from './sections'

/** Numbers the text gives in passing about an initiative, or about two of them together. */
export const mentionFigures: FigureData[] = [
  {
    code: 'azioni-di-rete.granted',
    axis: 'axis-1',
    kind: 'amount',
    amountKind: 'granted',
    label: {
      it: 'Azioni di rete per il lavoro, fasi I e II: risorse concesse',
      en: 'Azioni di rete per il lavoro (networks for employment), phases I and II: funding granted',
    },
    unit: 'EUR',
    decimals: 0,
    value: 2_300_000,
    stated: { value: 2_300_000, precision: 100_000 },
    ...at('2.1'),
    description: {
      it: 'Risorse concesse in tutto sulla misura.',
      en: 'Funding granted under the measure as a whole.',
    },
    explanation: {
      it:
        'La somma delle risorse attivate per le due fasi nel paragrafo 3.1 è di poco superiore. Il documento non dice se la differenza ' +
        'sia tra risorse attivate e concesse o venga dall’arrotondamento.',
      en:
        'The funding made available to the two phases in section 3.1 adds up to slightly more. The document does not say whether ' +
        'the difference is between funding made available and funding granted, or comes from rounding.',
    },
  },
  {
    code: 'azioni-di-rete.activated',
    axis: 'axis-1',
    kind: 'amount',
    amountKind: 'madeAvailable',
    label: {
      it: 'Azioni di rete per il lavoro, fasi I e II: risorse attivate',
      en: 'Azioni di rete per il lavoro (networks for employment), phases I and II: funding made available',
    },
    unit: 'EUR',
    decimals: 0,
    formula: { operation: 'sum', operands: ['azioni-di-rete-i.activated', 'azioni-di-rete-ii.activated'] },
    ...at('3.1'),
    description: {
      it: 'Somma delle risorse attivate nelle due fasi. Il documento non la riporta.',
      en: 'Sum of the funding made available in the two phases. The document does not print it.',
    },
  },
  {
    code: 'smart-working.companies',
    axis: 'axis-1',
    initiative: 'smart-working',
    kind: 'output',
    label: {
      it: 'Smart working: imprese che hanno ottenuto risorse, numero approssimato',
      en: 'Remote and flexible working: companies granted resources, approximate number',
    },
    unit: 'companies',
    value: 600,
    stated: { value: 600, precision: 100 },
    ...at('2.1'),
    description: {
      it: 'Imprese a cui sono state concesse risorse per lo smart working: il documento ne dà un numero approssimato.',
      en: 'Companies granted resources for remote and flexible working: the document gives an approximate number.',
    },
    explanation: {
      it: 'Il documento scrive «circa»: il numero esatto non è riportato.',
      en: 'The document writes “about”: the exact number is not printed.',
    },
  },
  {
    code: 'promozione-occupazione-femminile.projects-started',
    axis: 'axis-1',
    initiative: 'promozione-occupazione-femminile',
    kind: 'output',
    label: {
      it: 'Promozione Occupazione femminile: altri progetti avviati nel 2022',
      en: 'Promozione Occupazione femminile (promoting women’s employment): other projects started in 2022',
    },
    unit: 'projects',
    value: 2,
    ...at('2.1'),
    description: {
      it: 'Progetti che il documento nomina come avviati nel 2022, oltre all’iniziativa che prosegue.',
      en: 'Projects the document names as started in 2022, besides the initiative that continues.',
    },
    explanation: {
      it: 'Sono i progetti «altri» del paragrafo 2.1. L’indicatore dell’Asse I (paragrafo 3.1) ne conta uno in più.',
      en: 'These are the “other” projects of section 2.1. The Axis I indicator (section 3.1) counts one more.',
    },
  },
  {
    code: 'nidi-gratis.isee-ceiling',
    axis: 'axis-2',
    initiative: 'nidi-gratis',
    kind: 'context',
    label: {
      it: 'Nidi Gratis: ISEE massimo delle famiglie',
      en: 'Nidi Gratis (free day-nursery places): maximum household ISEE',
    },
    unit: 'EUR',
    decimals: 0,
    value: 20_000,
    ...at('2.1'),
    description: {
      it: 'Valore dell’ISEE fino al quale una famiglia può chiedere il bonus.',
      en: 'The ISEE value up to which a household may apply for the bonus.',
    },
  },
]
