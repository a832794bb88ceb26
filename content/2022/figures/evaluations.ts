import type { FigureData } from '@/content/types'
import { at } from './sections'

/** The evaluations look at the end of 2021, a year before the rest of the report. */
const evidence = { asOf: '2021-12-31', ...at('4') }

const its = { kind: 'context' as const, axis: 'axis-3', asOf: '2020-12-31', ...at('4') }

export const evaluationFigures: FigureData[] = [
  {
    code: 'evaluation.unemployed',
    axis: 'axis-1',
    kind: 'output',
    label: {
      it: 'Valutazioni: disoccupati coinvolti, compresi quelli di lunga durata (2021)',
      en: 'Evaluations: unemployed people involved, including the long-term unemployed (2021)',
    },
    unit: 'people',
    value: 157_891,
    ...evidence,
    explanation: {
      it: 'Dato al 31 dicembre 2021. Il paragrafo 3.1 dà il valore, più alto, al 31 dicembre 2022.',
      en: 'At 31 December 2021. Section 3.1 gives the higher value at 31 December 2022.',
    },
    description: {
      it: 'Persone senza lavoro che hanno partecipato alle iniziative entro la fine del 2021.',
      en: 'People out of work who had taken part in initiatives by the end of 2021.',
    },
  },
  {
    code: 'evaluation.in-work-6-months',
    axis: 'axis-1',
    kind: 'result',
    label: {
      it: 'Valutazioni: partecipanti con un lavoro entro sei mesi (2021)',
      en: 'Evaluations: participants in work within six months (2021)',
    },
    unit: 'percent',
    value: 60.13,
    decimals: 2,
    ...evidence,
    explanation: {
      it:
        'Dato al 31 dicembre 2021; al 31 dicembre 2022 la priorità 8i è di poco più bassa (Box 1). Il testo lo chiama «il doppio» ' +
        'dell’obiettivo 2023: è esatto entro l’arrotondamento rispetto all’obiettivo della priorità 8i.',
      en:
        'At 31 December 2021; at 31 December 2022 priority 8i is slightly lower (Box 1). The text calls it “twice” the 2023 ' +
        'target: within rounding, that holds for the target of priority 8i.',
    },
    description: {
      it: 'Quota di partecipanti con un lavoro, anche autonomo, entro sei mesi dalla fine dell’intervento.',
      en: 'Share of participants in work, self-employment included, within six months of finishing.',
    },
  },
  {
    code: 'evaluation.qualification-10i',
    axis: 'axis-3',
    kind: 'result',
    label: {
      it: 'Valutazioni: partecipanti che ottengono una qualifica, abbandono scolastico (2021)',
      en: 'Evaluations: participants gaining a qualification, early school leaving (2021)',
    },
    unit: 'percent',
    value: 69,
    ...evidence,
    explanation: {
      it: 'Dato al 31 dicembre 2021. Il Box 3 dà per la priorità 10.i un valore più alto, al 31 dicembre 2022.',
      en: 'At 31 December 2021. For priority 10.i, Box 3 gives a higher value at 31 December 2022.',
    },
    description: {
      it: 'Quota di partecipanti alle iniziative contro l’abbandono scolastico che hanno ottenuto una qualifica.',
      en: 'Share of participants in initiatives against early school leaving who gained a qualification.',
    },
  },
  {
    code: 'evaluation.training-completed',
    axis: 'axis-3',
    kind: 'output',
    label: {
      it: 'Valutazioni: disoccupati che completano la formazione (2021)',
      en: 'Evaluations: unemployed people who complete their training (2021)',
    },
    unit: 'percent',
    value: 99,
    target: { value: 90, year: 2023, direction: 'atLeast', stated: 'reached' },
    ...evidence,
    explanation: {
      it: 'Il testo scrive «tutti i partecipanti» e subito dopo questa percentuale. Vale la percentuale.',
      en: 'The text writes “all participants” and, right after, this percentage. The percentage is what counts.',
    },
    description: {
      it: 'Quota di partecipanti ai progetti per disoccupati che hanno finito il percorso di formazione.',
      en: 'Share of participants in projects for unemployed people who finished their training.',
    },
  },
  {
    code: 'evaluation.qualification-10iv',
    axis: 'axis-3',
    kind: 'result',
    label: {
      it: 'Valutazioni: qualifiche ottenute dai disoccupati, in percentuale dell’obiettivo 2023 (2021)',
      en: 'Evaluations: qualifications gained by unemployed people, as a percentage of the 2023 target (2021)',
    },
    unit: 'percent',
    value: 68.6,
    decimals: 1,
    ...evidence,
    explanation: {
      it:
        'È una percentuale del valore obiettivo, non dei partecipanti, ed è al 31 dicembre 2021. Il Box 3 dà invece la quota di ' +
        'partecipanti al 31 dicembre 2022: i due valori non sono confrontabili.',
      en:
        'It is a percentage of the target value, not of participants, and dates from 31 December 2021. Box 3 gives the share of ' +
        'participants at 31 December 2022 instead: the two values cannot be compared.',
    },
    description: {
      it: 'Quota di partecipanti che hanno ottenuto una qualifica, divisa per il valore obiettivo della stessa quota al 2023.',
      en: 'Share of participants who gained a qualification, divided by the 2023 target for that share.',
    },
  },
  {
    code: 'evaluation.its-courses',
    ...its,
    label: { it: 'ITS in Lombardia: percorsi conclusi nel 2020', en: 'ITS in Lombardy: courses concluded in 2020' },
    unit: 'courses',
    value: 55,
    description: {
      it: 'Percorsi di Istruzione Tecnica Superiore conclusi nel 2020 in Lombardia, secondo il monitoraggio Indire.',
      en: 'Higher technical courses (ITS) concluded in Lombardy in 2020, according to Indire’s monitoring.',
    },
  },
  {
    code: 'evaluation.its-students',
    ...its,
    label: {
      it: 'ITS in Lombardia: iscritti ai percorsi conclusi nel 2020',
      en: 'ITS in Lombardy: students enrolled in courses concluded in 2020',
    },
    unit: 'people',
    value: 1_430,
    description: {
      it: 'Studenti iscritti ai percorsi ITS conclusi nel 2020 in Lombardia.',
      en: 'Students enrolled in the ITS courses concluded in Lombardy in 2020.',
    },
  },
  {
    code: 'evaluation.its-students-share',
    ...its,
    label: {
      it: 'ITS in Lombardia: quota di iscritti sul totale nazionale (2020)',
      en: 'ITS in Lombardy: share of Italy’s students (2020)',
    },
    unit: 'percent',
    value: 21,
    description: {
      it: 'Iscritti ai percorsi ITS lombardi conclusi nel 2020, sul totale italiano.',
      en: 'Students in the Lombardy ITS courses concluded in 2020, out of all those in Italy.',
    },
  },
  {
    code: 'evaluation.its-graduates-share',
    ...its,
    label: {
      it: 'ITS in Lombardia: iscritti che si sono diplomati (2020)',
      en: 'ITS in Lombardy: students who graduated (2020)',
    },
    unit: 'percent',
    value: 83,
    description: {
      it: 'Quota di iscritti ai percorsi ITS conclusi nel 2020 che hanno ottenuto il diploma.',
      en: 'Share of students in the ITS courses concluded in 2020 who obtained the diploma.',
    },
  },
  {
    code: 'evaluation.its-employed-share',
    ...its,
    label: {
      it: 'ITS in Lombardia: diplomati che lavorano dopo un anno',
      en: 'ITS in Lombardy: graduates in work a year later',
    },
    unit: 'percent',
    value: 79,
    asOf: '2021-12-31',
    description: {
      it: 'Quota di diplomati dei percorsi ITS conclusi nel 2020 che un anno dopo avevano un lavoro.',
      en: 'Share of graduates of the ITS courses concluded in 2020 who had a job a year later.',
    },
  },
]
