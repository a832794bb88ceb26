import type { PlainText } from '@/content/types'

const cigd: PlainText = {
  it:
    'Le risorse programmate superano la dotazione dell’Asse perché l’Asse ha finanziato anche la cassa integrazione ' +
    'guadagni in deroga (CIGD), in risposta all’emergenza COVID.',
  en:
    'Programmed resources exceed the allocation because the axis also financed the exceptional wage-guarantee scheme ' +
    '(CIGD) in response to the COVID emergency.',
}

const thirdRow: PlainText = {
  it:
    'La terza riga della Tabella 2 porta il numero «II» per un errore di stampa. È l’Asse III: la dotazione della riga ' +
    'coincide con quella dell’Asse III nella Tabella 1.',
  en:
    'The third row of Table 2 is numbered “II” by a printing error. It is Axis III: its allocation matches that of ' +
    'Axis III in Table 1.',
}

/** Public notes on single cells of Tables 1 and 2, by figure code. */
export const financeExplanations: Record<string, PlainText> = {
  'axis-1.programmed': cigd,
  'axis-1.programmed-rate': cigd,
  'axis-3.programmed': thirdRow,
  'axis-3.committed': thirdRow,
  'axis-3.paid': thirdRow,
  'axis-3.certified': thirdRow,
  'axis-4.allocation': {
    it:
      'Il documento usa due nomi per l’Asse IV: «Capacità istituzionale e amministrativa» nelle tabelle e nel paragrafo ' +
      '3.4, «Rafforzamento della capacità amministrativa» nel paragrafo 2.1. Il portale usa il primo.',
    en:
      'The document gives Axis IV two names: “Capacità istituzionale e amministrativa” in the tables and in section 3.4, ' +
      '“Rafforzamento della capacità amministrativa” in section 2.1. The portal uses the first.',
  },
  'axis-4.committed-rate': {
    it: 'La percentuale è arrotondata: gli impegni sono di pochi centesimi inferiori alle risorse programmate.',
    en: 'The percentage is rounded: commitments are a few cents below programmed resources.',
  },
  'programme.programmed-rate': {
    it:
      'Le risorse programmate superano di poco la dotazione: quelle in più sull’Asse I, che ha finanziato anche la CIGD, ' +
      'sono maggiori di quelle non programmate sugli Assi II, III e IV.',
    en:
      'Programmed resources slightly exceed the allocation: the excess on Axis I, which also financed the CIGD, is larger ' +
      'than what is left to programme on Axes II, III and IV.',
  },
  'programme.committed': {
    it:
      'La somma dei cinque Assi è inferiore di un centesimo al totale stampato nella Tabella 2. Il documento non ne ' +
      'dice il motivo; la differenza è compatibile con un arrotondamento. Il portale mostra la somma.',
    en:
      'The amounts of the five axes add up to one cent less than the total printed in Table 2. The document does not say ' +
      'why; the difference is consistent with rounding. The portal shows the sum.',
  },
  'programme.certified-rate': {
    it:
      'La percentuale divide la spesa certificata per i pagamenti ai beneficiari. Non si può confrontare con quella del ' +
      'paragrafo 2.1, che è riferita alla sola dotazione UE.',
    en:
      'The percentage divides certified expenditure by payments to beneficiaries. It cannot be compared with the one in ' +
      'section 2.1, which refers to the EU allocation only.',
  },
}
