import type { PlainText } from '@/content/types'

/** Public notes on single indicators, by figure code. */
export const indicatorExplanations: Record<string, PlainText> = {
  'axis-1.employed': {
    it:
      'Disoccupati e lavoratori, sommati, sono poco meno di tutte le persone raggiunte dall’Asse I. Il documento non dice in quale ' +
      'condizione fossero gli altri.',
    en:
      'The unemployed and the people in work together are slightly fewer than all the people Axis I has reached. The document does not say ' +
      'what the status of the others was.',
  },
  'axis-1.women-projects': {
    it: 'Il documento dice che l’obiettivo 2023 è raggiunto ma non ne riporta il valore, che quindi qui non compare.',
    en: 'The document says the 2023 target is reached but does not print its value, so none is shown here.',
  },
  'axis-1.in-work-6-months': {
    it: 'Il documento dà le persone in totale e gli obiettivi in percentuale, una per priorità di investimento: vedi gli indicatori 8i, 8ii e 8v.',
    en: 'The document gives people overall and targets as percentages, one for each investment priority: see indicators 8i, 8ii and 8v.',
  },
  'axis-1.result-8i': {
    it: 'Al 31 dicembre 2022. La sezione sulle valutazioni riporta un valore di poco più alto perché è ferma al 31 dicembre 2021.',
    en: 'At 31 December 2022. The evaluation section gives a slightly higher value because it stops at 31 December 2021.',
  },
  'axis-2.disability-9i': {
    it: 'Conta la sola priorità 9i: per questo è inferiore alle persone con disabilità raggiunte dall’intero Asse II.',
    en: 'It counts priority 9i alone, which is why it is lower than the people with disabilities reached by Axis II as a whole.',
  },
  'axis-2.result-9i': {
    it: 'Il documento dà le persone, mentre l’obiettivo è una percentuale: vedi la quota corrispondente.',
    en: 'The document gives people, while the target is a percentage: see the corresponding share.',
  },
  'axis-2.result-9i-rate': {
    it:
      'Il documento dice che l’indicatore raggiunge l’obiettivo 2023, ma non riporta la percentuale ottenuta né il totale su ' +
      'cui calcolarla. Il valore manca; l’obiettivo è quello del documento.',
    en:
      'The document says the indicator reaches its 2023 target, but prints neither the percentage achieved nor the total to ' +
      'compute it from. The value is missing; the target is the printed one.',
  },
  'axis-3.isced-1-2': {
    it:
      'Il paragrafo 3.3 apre l’elenco con «risultano così conseguiti», che si può leggere come «raggiunti» o come «sono a questo ' +
      'punto». Il valore è sotto l’obiettivo 2023: al 31 dicembre 2022 non è ancora raggiunto.',
    en:
      'Section 3.3 opens the list with “risultano così conseguiti”, which can be read as “are reached” or as “stand as follows”. ' +
      'The value is below the 2023 target: at 31 December 2022 it has not yet been reached.',
  },
  'axis-3.isced-3-4': {
    it: 'I due gruppi per titolo di studio, sommati, sono meno delle persone raggiunte dall’Asse III: il documento non riporta gli altri titoli.',
    en: 'The two education groups together are fewer than the people Axis III has reached: the document does not print other levels.',
  },
  'axis-3.result-10i': {
    it: 'Al 31 dicembre 2022. La sezione sulle valutazioni riporta un valore più basso, riferito al 31 dicembre 2021.',
    en: 'At 31 December 2022. The evaluation section gives a lower value, which refers to 31 December 2021.',
  },
  'axis-3.result-10iv': {
    it:
      'Quota di partecipanti al 31 dicembre 2022. La sezione sulle valutazioni dà invece una percentuale dell’obiettivo, al 31 ' +
      'dicembre 2021: i due valori non sono confrontabili.',
    en:
      'Share of participants at 31 December 2022. The evaluation section gives a percentage of the target instead, at 31 ' +
      'December 2021: the two values cannot be compared.',
  },
  'axis-4.result-11i': {
    it: 'Come obiettivo il documento usa quello dell’indicatore di realizzazione preso come base, non un obiettivo proprio del risultato.',
    en: 'As its target the document uses that of the output indicator taken as a base, not one set for the result itself.',
  },
}
