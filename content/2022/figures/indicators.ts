import type { FigureData, PlainText } from '@/content/types'
import type { FigureKind, Unit } from '@/lib/figure/types'
import { type AxisCode, labelOf } from './axis-label'
import { indicatorExplanations } from './indicator-explanations'
import { at, type Section } from './sections'

type Indicator = {
  axis: AxisCode
  name: string
  kind: Extract<FigureKind, 'output' | 'result'>
  section: Section
  unit: Unit
  value?: number
  decimals?: number
  formula?: FigureData['formula']
  stated?: FigureData['stated']
  /** The 2023 target, where the document prints one; every one of them is a minimum. */
  target?: number
  /**
   * Set where the document also says in words that the target is reached; without a `target` it
   * says it of one it does not print.
   */
  says?: 'reached'
  /** Set where the target is that of another indicator, which the document takes as a base. */
  basis?: 'otherIndicator'
  label: PlainText
  description: PlainText
}

const inWork: PlainText = {
  it: 'Quota di partecipanti alla priorità che hanno un lavoro, anche autonomo, entro sei mesi dalla fine dell’intervento.',
  en: 'Share of participants in the priority who are in work, self-employment included, within six months of finishing.',
}

const qualified: PlainText = {
  it: 'Quota di partecipanti alla priorità che ottengono una qualifica alla fine dell’intervento.',
  en: 'Share of participants in the priority who gain a qualification by the time they finish.',
}

/**
 * The performance framework of each axis and its result indicators (Boxes 1
 * to 3), in the document's order.
 */
const indicators: Indicator[] = [
  {
    axis: 'axis-1',
    name: 'unemployed',
    kind: 'output',
    section: '3.1',
    unit: 'people',
    value: 163_724,
    target: 131_480,
    label: {
      it: 'disoccupati, compresi i disoccupati di lunga durata',
      en: 'unemployed people, including the long-term unemployed',
    },
    description: {
      it: 'Partecipanti che erano senza lavoro all’inizio dell’intervento.',
      en: 'Participants who were out of work when they started.',
    },
  },
  {
    axis: 'axis-1',
    name: 'employed',
    kind: 'output',
    section: '3.1',
    unit: 'people',
    value: 80_577,
    target: 15_558,
    label: { it: 'lavoratori, compresi i lavoratori autonomi', en: 'people in work, including the self-employed' },
    description: {
      it: 'Partecipanti che avevano un lavoro all’inizio dell’intervento, senza i beneficiari della CIGD.',
      en: 'Participants who had a job when they started, excluding those supported by the CIGD.',
    },
  },
  {
    axis: 'axis-1',
    name: 'under-25',
    kind: 'output',
    section: '3.1',
    unit: 'people',
    value: 4_334,
    target: 1_702,
    label: { it: 'persone con meno di 25 anni', en: 'people under 25' },
    description: {
      it: 'Partecipanti con meno di 25 anni contati dal quadro di riferimento dell’efficacia.',
      en: 'Participants under 25 counted by the performance framework.',
    },
  },
  {
    axis: 'axis-1',
    name: 'women-projects',
    kind: 'output',
    section: '3.1',
    unit: 'projects',
    value: 3,
    says: 'reached',
    label: {
      it: 'progetti per la partecipazione delle donne al lavoro',
      en: 'projects for women’s participation in work',
    },
    description: {
      it: 'Progetti avviati per la partecipazione sostenibile e il progresso delle donne nel mondo del lavoro.',
      en: 'Projects started for the sustainable participation and progress of women in employment.',
    },
  },
  {
    axis: 'axis-1',
    name: 'in-work-6-months',
    kind: 'result',
    section: 'Box 1',
    unit: 'people',
    value: 96_970,
    label: { it: 'partecipanti con un lavoro entro sei mesi', en: 'participants in work within six months' },
    description: {
      it: 'Partecipanti che hanno un lavoro, anche autonomo, entro sei mesi dalla fine dell’intervento.',
      en: 'Participants in work, self-employment included, within six months of finishing.',
    },
  },
  {
    axis: 'axis-1',
    name: 'result-8i',
    kind: 'result',
    section: 'Box 1',
    unit: 'percent',
    value: 59.2,
    decimals: 1,
    target: 30,
    says: 'reached',
    label: {
      it: 'partecipanti con un lavoro entro sei mesi, priorità 8i',
      en: 'participants in work within six months, priority 8i',
    },
    description: inWork,
  },
  {
    axis: 'axis-1',
    name: 'result-8ii',
    kind: 'result',
    section: 'Box 1',
    unit: 'percent',
    value: 37.6,
    decimals: 1,
    target: 35,
    says: 'reached',
    label: {
      it: 'partecipanti con un lavoro entro sei mesi, priorità 8ii',
      en: 'participants in work within six months, priority 8ii',
    },
    description: inWork,
  },
  {
    axis: 'axis-1',
    name: 'result-8v',
    kind: 'result',
    section: 'Box 1',
    unit: 'percent',
    value: 37.5,
    decimals: 1,
    target: 20.2,
    says: 'reached',
    label: {
      it: 'partecipanti con un lavoro entro sei mesi, priorità 8v',
      en: 'participants in work within six months, priority 8v',
    },
    description: inWork,
  },
  {
    axis: 'axis-2',
    name: 'disability-9i',
    kind: 'output',
    section: '3.2',
    unit: 'people',
    value: 7_404,
    target: 5_369,
    label: { it: 'partecipanti con disabilità, priorità 9i', en: 'participants with disabilities, priority 9i' },
    description: {
      it: 'Persone con disabilità che hanno partecipato alle iniziative della priorità 9i.',
      en: 'People with disabilities who took part in initiatives under priority 9i.',
    },
  },
  {
    axis: 'axis-2',
    name: 'other-disadvantaged',
    kind: 'output',
    section: '3.2',
    unit: 'people',
    formula: { operation: 'sum', operands: ['axis-2.vulnerable-other'] },
    stated: { value: 41_830, precision: 1 },
    target: 31_298,
    label: { it: 'altre persone svantaggiate', en: 'other disadvantaged people' },
    description: {
      it: 'Partecipanti svantaggiati che non sono migranti né persone con disabilità: lo stesso numero conta qui come indicatore.',
      en: 'Disadvantaged participants who are neither migrants nor people with disabilities: the same number counts here as an indicator.',
    },
  },
  {
    axis: 'axis-2',
    name: 'households-with-children',
    kind: 'output',
    section: '3.2',
    unit: 'households',
    value: 64_249,
    target: 57_503,
    label: { it: 'nuclei familiari con figli', en: 'households with children' },
    description: {
      it: 'Famiglie con figli raggiunte dalle iniziative dell’Asse.',
      en: 'Families with children reached by the initiatives of the axis.',
    },
  },
  {
    axis: 'axis-2',
    name: 'result-9i',
    kind: 'result',
    section: 'Box 2',
    unit: 'people',
    value: 6_022,
    label: {
      it: 'partecipanti svantaggiati attivi alla fine dell’intervento, priorità 9i',
      en: 'disadvantaged participants active by the end of the activity, priority 9i',
    },
    description: {
      it: 'Partecipanti svantaggiati che alla fine dell’intervento cercano lavoro, studiano, ottengono una qualifica o lavorano.',
      en: 'Disadvantaged participants who by the end of the activity are looking for a job, in education or training, gaining a qualification or in work.',
    },
  },
  {
    axis: 'axis-2',
    name: 'result-9i-rate',
    kind: 'result',
    section: 'Box 2',
    unit: 'percent',
    target: 80,
    says: 'reached',
    label: {
      it: 'quota di partecipanti svantaggiati attivi alla fine dell’intervento, priorità 9i',
      en: 'share of disadvantaged participants active by the end of the activity, priority 9i',
    },
    description: {
      it: 'Quota di partecipanti svantaggiati che alla fine dell’intervento cercano lavoro, studiano, ottengono una qualifica o lavorano.',
      en: 'Share of disadvantaged participants who by the end of the activity are looking for a job, in education or training, gaining a qualification or in work.',
    },
  },
  {
    axis: 'axis-3',
    name: 'isced-1-2',
    kind: 'output',
    section: '3.3',
    unit: 'people',
    value: 52_104,
    target: 56_645,
    says: 'reached',
    label: {
      it: 'persone con la licenza elementare o media (ISCED 1 o 2)',
      en: 'people with primary or lower secondary education (ISCED 1 or 2)',
    },
    description: {
      it: 'Partecipanti che hanno al massimo la licenza elementare o media.',
      en: 'Participants whose highest education is primary or lower secondary.',
    },
  },
  {
    axis: 'axis-3',
    name: 'isced-3-4',
    kind: 'output',
    section: '3.3',
    unit: 'people',
    value: 14_448,
    target: 6_077,
    says: 'reached',
    label: {
      it: 'persone con un diploma superiore o post secondario (ISCED 3 o 4)',
      en: 'people with upper secondary or post-secondary education (ISCED 3 or 4)',
    },
    description: {
      it: 'Partecipanti che hanno un diploma di scuola secondaria superiore o post secondario.',
      en: 'Participants with an upper secondary or post-secondary, non-tertiary diploma.',
    },
  },
  {
    axis: 'axis-3',
    name: 'training-completed',
    kind: 'output',
    section: '3.3',
    unit: 'percent',
    value: 99,
    target: 90,
    says: 'reached',
    label: {
      it: 'partecipanti che completano il percorso di formazione',
      en: 'participants who complete their training',
    },
    description: {
      it: 'Quota di partecipanti che arrivano alla fine del percorso di formazione.',
      en: 'Share of participants who see their training course through to the end.',
    },
  },
  {
    axis: 'axis-3',
    name: 'result-10i',
    kind: 'result',
    section: 'Box 3',
    unit: 'percent',
    value: 84,
    target: 85,
    label: {
      it: 'partecipanti che ottengono una qualifica, priorità 10.i',
      en: 'participants gaining a qualification, priority 10.i',
    },
    description: qualified,
  },
  {
    axis: 'axis-3',
    name: 'result-10iv',
    kind: 'result',
    section: 'Box 3',
    unit: 'percent',
    value: 59,
    target: 80,
    label: {
      it: 'partecipanti che ottengono una qualifica, priorità 10.iv',
      en: 'participants gaining a qualification, priority 10.iv',
    },
    description: qualified,
  },
  {
    axis: 'axis-4',
    name: 'administrations',
    kind: 'output',
    section: '3.4',
    unit: 'bodies',
    value: 2_226,
    target: 1_240,
    says: 'reached',
    label: {
      it: 'amministrazioni coinvolte per migliorare la capacità amministrativa',
      en: 'public bodies involved in improving administrative capacity',
    },
    description: {
      it: 'Amministrazioni pubbliche che hanno preso parte a iniziative per lavorare meglio.',
      en: 'Public bodies that took part in initiatives to work better.',
    },
  },
  {
    axis: 'axis-4',
    name: 'result-11i',
    kind: 'result',
    section: '3.4',
    unit: 'bodies',
    value: 990,
    target: 200,
    basis: 'otherIndicator',
    label: {
      it: 'amministrazioni che sanno usare strumenti informatici per far dialogare le banche dati',
      en: 'public bodies able to use IT tools that connect databases',
    },
    description: {
      it: 'Amministrazioni che alla fine dell’intervento sanno usare strumenti informatici che fanno dialogare le banche dati, sull’ambiente e su altri servizi.',
      en: 'Public bodies that by the end of the activity can use IT tools that connect databases on the environment and other services.',
    },
  },
]

export const indicatorFigures: FigureData[] = indicators.map(
  ({ axis, name, label, section, target, says, basis, ...rest }) => {
    const code = `${axis}.${name}`
    const explanation = indicatorExplanations[code]
    return {
      code,
      axis,
      ...rest,
      label: labelOf(axis, label),
      ...((target !== undefined || says) && {
        target: {
          ...(target !== undefined && { value: target }),
          year: 2023,
          direction: 'atLeast' as const,
          stated: says ?? null,
          ...(basis && { basis }),
        },
      }),
      ...at(section),
      ...(explanation && { explanation }),
    }
  },
)
