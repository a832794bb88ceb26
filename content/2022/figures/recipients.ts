import type { FigureData, PlainText } from '@/content/types'
import { type AxisCode, labelOf } from './axis-label'
import { vulnerableFigures } from './recipients-vulnerable'
import { at, type Section } from './sections'

type Row = {
  axis: AxisCode
  section: Section
  printed: { recipients: number; men: number; menShare: number; women: number; womenShare: number }
}

/**
 * The people reached, as sections 3.1 to 3.4 print them. Nothing adds the axes up: a person
 * may take part in more than one.
 */
const rows: Row[] = [
  {
    axis: 'axis-1',
    section: '3.1',
    printed: { recipients: 244_885, men: 130_724, menShare: 53, women: 114_161, womenShare: 47 },
  },
  {
    axis: 'axis-2',
    section: '3.2',
    printed: { recipients: 165_318, men: 94_271, menShare: 57, women: 71_047, womenShare: 43 },
  },
  {
    axis: 'axis-3',
    section: '3.3',
    printed: { recipients: 70_385, men: 40_119, menShare: 57, women: 30_266, womenShare: 43 },
  },
  {
    axis: 'axis-4',
    section: '3.4',
    printed: { recipients: 5_574, men: 3_220, menShare: 58, women: 2_354, womenShare: 42 },
  },
]

const net: PlainText = {
  it: 'Persone che hanno partecipato alle iniziative dell’Asse dall’avvio del programma, senza i beneficiari della cassa integrazione in deroga (CIGD).',
  en: 'People who have taken part in the axis’s initiatives since the start of the programme, excluding those supported by the exceptional wage-guarantee scheme (CIGD).',
}

const all: PlainText = {
  it: 'Persone che hanno partecipato alle iniziative dell’Asse dall’avvio del programma.',
  en: 'People who have taken part in the axis’s initiatives since the start of the programme.',
}

function figuresOf({ axis, section, printed }: Row): FigureData[] {
  const common = { axis, kind: 'recipients' as const, ...at(section) }
  const [men, women] = [`${axis}.recipients-men`, `${axis}.recipients-women`]
  const share = (part: string, value: number) => ({
    ...common,
    unit: 'percent' as const,
    formula: { operation: 'share' as const, operands: [part, `${axis}.recipients`] },
    stated: { value, precision: 1 },
  })
  const people = { ...common, unit: 'people' as const }
  return [
    {
      code: `${axis}.recipients`,
      ...people,
      label: labelOf(axis, { it: 'persone raggiunte', en: 'people reached' }),
      formula: { operation: 'sum', operands: [men, women] },
      stated: { value: printed.recipients, precision: 1 },
      description: axis === 'axis-1' || axis === 'axis-2' ? net : all,
    },
    {
      code: men,
      ...people,
      label: labelOf(axis, { it: 'uomini raggiunti', en: 'men reached' }),
      value: printed.men,
      description: {
        it: 'Uomini tra le persone raggiunte dall’Asse.',
        en: 'Men among the people the axis has reached.',
      },
    },
    {
      code: `${men}-share`,
      ...share(men, printed.menShare),
      label: labelOf(axis, {
        it: 'quota di uomini tra le persone raggiunte',
        en: 'share of men among the people reached',
      }),
      description: {
        it: 'Uomini divisi per tutte le persone raggiunte.',
        en: 'Men divided by all the people reached.',
      },
    },
    {
      code: women,
      ...people,
      label: labelOf(axis, { it: 'donne raggiunte', en: 'women reached' }),
      value: printed.women,
      description: {
        it: 'Donne tra le persone raggiunte dall’Asse.',
        en: 'Women among the people the axis has reached.',
      },
    },
    {
      code: `${women}-share`,
      ...share(women, printed.womenShare),
      label: labelOf(axis, {
        it: 'quota di donne tra le persone raggiunte',
        en: 'share of women among the people reached',
      }),
      description: {
        it: 'Donne divise per tutte le persone raggiunte.',
        en: 'Women divided by all the people reached.',
      },
    },
  ]
}

const cigdDescription: PlainText = {
  it: 'Persone sostenute dalla cassa integrazione in deroga (CIGD) durante l’emergenza COVID. Non sono comprese tra le persone raggiunte dall’Asse.',
  en: 'People supported by the exceptional wage-guarantee scheme (CIGD) during the COVID emergency. They are not counted among the people the axis has reached.',
}

function cigd(axis: AxisCode, section: Section, value: number, explanation?: PlainText): FigureData {
  return {
    code: `${axis}.recipients-cigd`,
    axis,
    kind: 'recipients',
    label: labelOf(axis, { it: 'beneficiari della CIGD', en: 'people supported by the CIGD' }),
    unit: 'people',
    value,
    ...at(section),
    description: cigdDescription,
    ...(explanation && { explanation }),
  }
}

export const recipientFigures: FigureData[] = [
  ...rows.flatMap(figuresOf),
  cigd('axis-1', '3.1', 31_661),
  cigd('axis-2', '3.2', 75_234, {
    it: 'Il documento lega il finanziamento della CIGD all’Asse I, ma ne riporta beneficiari anche nell’Asse II. Non dice perché.',
    en: 'The document ties the financing of the CIGD to Axis I, yet reports people supported by it under Axis II too. It does not say why.',
  }),
  ...vulnerableFigures,
]
