import { prose } from '../prose'
import type { GlossaryData } from '../types'

export const moneyTerms: GlossaryData[] = [
  {
    code: 'dotazione-finanziaria',
    term: { it: 'Dotazione finanziaria', en: 'Allocation' },
    definition: {
      it: prose`
        La somma a disposizione del programma, o di un asse, per tutto il periodo. Una parte viene dall’Unione
        europea.
      `,
      en: prose`
        The money available to the programme, or to an axis, for the whole period. Part of it comes from the European
        Union.
      `,
    },
    variants: { it: ['dotazione'] },
  },
  {
    code: 'programmato',
    term: { it: 'Programmato', en: 'Programmed' },
    definition: {
      it: 'Le risorse che la Regione ha già destinato a iniziative precise.',
      en: 'The money the region has already assigned to specific initiatives.',
    },
    variants: { it: ['risorse programmate'], en: ['programmed resources'] },
  },
  {
    code: 'impegni',
    term: { it: 'Impegni', en: 'Commitments' },
    definition: {
      it: 'Le risorse concesse ai beneficiari: la decisione è presa, il pagamento può arrivare dopo.',
      en: 'The money granted to beneficiaries: it has been approved, and payment may follow later.',
    },
    variants: { it: ['concesso', 'risorse concesse'], en: ['committed'] },
  },
  {
    code: 'pagamenti',
    term: { it: 'Pagamenti ai beneficiari', en: 'Payments to beneficiaries' },
    definition: {
      it: 'Le somme che i beneficiari hanno già ricevuto.',
      en: 'The money beneficiaries have already received.',
    },
    variants: { it: ['liquidato', 'risorse liquidate'], en: ['paid'] },
  },
  {
    code: 'spesa-certificata',
    term: { it: 'Spesa certificata', en: 'Certified expenditure' },
    definition: {
      it: 'La spesa già dichiarata alla Commissione europea dopo i controlli.',
      en: 'Spending already declared to the European Commission after checks.',
    },
    variants: { it: ['certificato'], en: ['certified'] },
  },
  {
    code: 'certificazione',
    term: { it: 'Certificazione della spesa', en: 'Certification of expenditure' },
    definition: {
      it: prose`
        Il passaggio in cui l’Autorità di Certificazione conferma alla Commissione europea che una spesa è reale e in
        regola.
      `,
      en: prose`
        The step in which the Certifying Authority confirms to the European Commission that spending is real and in
        order.
      `,
    },
    variants: { it: ['certificazione'], en: ['certification'] },
  },
  {
    code: 'overbooking',
    term: { it: 'Overbooking', en: 'Overbooking (funding beyond the budget)' },
    definition: {
      it: 'Quando si finanziano più domande di quante ne coprirebbe la somma prevista all’inizio.',
      en: 'When more applications are funded than the initial budget would cover.',
    },
  },
  {
    code: 'voucher',
    term: { it: 'Voucher aziendale', en: 'Company training voucher' },
    definition: {
      it: 'Un buono che paga corsi scelti da un catalogo, usato dalle imprese per formare chi ci lavora.',
      en: prose`
        A voucher that pays for courses chosen from a catalogue, used by companies to train the people who work there.
      `,
    },
    variants: { it: ['voucher'] },
  },
]
