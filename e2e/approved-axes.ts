import type { Both } from '@/lib/text'

export type Axis = {
  code: string
  /** Everybody the section counts. */
  people: string[]
  /** Indicator and 2023 target, where the first reaches the second. */
  reached: [value: string, target: string][]
  /** The others, with what the portal says of them. */
  notReached: [value: string, target: string, verdict: Both<string>][]
  /** Measured against the target of another indicator: neither reached nor not. */
  borrowed?: [value: string, target: string]
  /** The official names, the same in both languages. */
  initiatives: string[]
}

const missing = (it: string, en: string): Both<string> => ({
  it: `non ancora raggiunto al 31 dicembre 2022: ${it}`,
  en: `not yet reached at 31 December 2022: ${en} below`,
})

/** What chapter 3 of the approved document says of each axis, typed from it. */
export const approvedAxes: Axis[] = [
  {
    code: 'axis-1',
    people: ['244.885', '31.661', '130.724', '114.161', '36.090', '53%', '47%', '15%', '16%', '48%', '36%'],
    reached: [
      ['163.724', '131.480'],
      ['80.577', '15.558'],
      ['4.334', '1.702'],
      ['59,2%', '30%'],
      ['37,6%', '35%'],
      ['37,5%', '20,2%'],
    ],
    notReached: [],
    initiatives: [
      'Formazione continua VI',
      'Azioni a sostegno dello Smart working',
      'Promozione Occupazione femminile',
      'Il Fondo Sociale Europeo per l’occupazione femminile - anno 2022',
      'Obiettivo parità di genere: informare e formare per accrescere le opportunità di partecipazione e crescita delle donne nel mercato del lavoro',
      'Azioni di rete per il lavoro (fase I)',
      'Azioni di rete per il lavoro (fase II)',
    ],
  },
  {
    code: 'axis-2',
    people: ['165.318', '75.234', '94.271', '71.047', '72.571', '9.505', '21.236', '41.830', '57%', '43%', '44%'],
    reached: [
      ['7.404', '5.369'],
      ['41.830', '31.298'],
      ['64.249', '57.503'],
    ],
    notReached: [],
    initiatives: [
      'Nidi Gratis',
      'Sostegno studenti disabili',
      'Interventi di accompagnamento sociale a favore di persone sottoposte a provvedimenti dell’Autorità Giudiziaria',
      'Modello d’intervento personalizzato per contrastare situazioni di disagio sociale di giovani e adolescenti',
      'Reddito di autonomia Anziani e Disabili',
      'Inclusione attiva a favore di persone in condizione di vulnerabilità e disagio',
      'Modello di intervento regionale a favore di giovani e adulti a grave rischio di marginalità',
    ],
  },
  {
    code: 'axis-3',
    people: ['70.385', '40.119', '30.266', '6.109', '1.646', '1.303', '57%', '43%', '13%', '67%', '18%', '14%'],
    reached: [
      ['14.448', '6.077'],
      ['99%', '90%'],
    ],
    notReached: [
      ['52.104', '56.645', missing('mancano 4.541 persone', '4,541 people')],
      ['84%', '85%', missing('manca 1 punto percentuale', '1 percentage point')],
      ['59%', '80%', missing('mancano 21 punti percentuali', '21 percentage points')],
    ],
    initiatives: ['IeFP 2021/2022 III anni', 'Lombardia Plus - Linea alta formazione cultura'],
  },
  {
    code: 'axis-4',
    people: ['5.574', '3.220', '2.354', '58%', '42%'],
    reached: [['2.226', '1.240']],
    borrowed: ['990', '200'],
    notReached: [],
    initiatives: [
      'Formazione per la Rete Natura 2000',
      'Piano di coaching dei Centri per l’Impiego',
      'Aree Interne',
      'Qualità dei servizi del sociale nei comuni',
      'Digiteca',
      'Lombardia Europa 2020 - Servizi Europa d’Area Vasta (SEAV)',
      'Valorizzazione di documenti digitali di biblioteche e archivi lombardi',
    ],
  },
  {
    code: 'axis-5',
    people: [],
    reached: [],
    notReached: [],
    initiatives: [
      'Assistenza tecnica in favore dell’AdG',
      'Valutazione indipendente e Valutazione unitaria',
      'Attività di informazione e comunicazione del PO',
    ],
  },
]
