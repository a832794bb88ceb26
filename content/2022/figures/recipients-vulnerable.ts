import type { FigureData, PlainText } from '@/content/types'
import { type AxisCode, labelOf } from './axis-label'
import { at } from './sections'

const groups = {
  disability: { it: 'persone con disabilità', en: 'people with disabilities' },
  migrants: { it: 'migranti', en: 'migrants' },
  other: { it: 'altre persone svantaggiate', en: 'other disadvantaged people' },
} satisfies Record<string, PlainText>

type Group = keyof typeof groups

const allDescription: PlainText = {
  it: 'Persone in condizione di vulnerabilità: persone con disabilità, migranti, altre persone svantaggiate.',
  en: 'People in vulnerable situations: people with disabilities, migrants and other disadvantaged people.',
}

const shareDescription: PlainText = {
  it: 'Persone in condizione di vulnerabilità divise per tutte le persone raggiunte dall’Asse.',
  en: 'People in vulnerable situations divided by all the people the axis has reached.',
}

function all(axis: AxisCode) {
  return {
    code: `${axis}.vulnerable`,
    axis,
    kind: 'recipients' as const,
    label: labelOf(axis, {
      it: 'persone in condizione di vulnerabilità',
      en: 'people in vulnerable situations',
    }),
    unit: 'people' as const,
    description: allDescription,
  }
}

function shareOfAll(axis: AxisCode, printed: number) {
  return {
    code: `${axis}.vulnerable-share`,
    axis,
    kind: 'recipients' as const,
    label: labelOf(axis, {
      it: 'quota di persone in condizione di vulnerabilità',
      en: 'share of people in vulnerable situations',
    }),
    unit: 'percent' as const,
    formula: { operation: 'share' as const, operands: [`${axis}.vulnerable`, `${axis}.recipients`] },
    stated: { value: printed, precision: 1 },
    description: shareDescription,
  }
}

function count(axis: AxisCode, group: Group, value: number) {
  const text = groups[group]
  return {
    code: `${axis}.vulnerable-${group}`,
    axis,
    kind: 'recipients' as const,
    label: labelOf(axis, { it: `${text.it} tra le persone raggiunte`, en: `${text.en} among the people reached` }),
    unit: 'people' as const,
    value,
    description: {
      it: `Persone raggiunte dall’Asse in condizione di vulnerabilità: ${text.it}.`,
      en: `People in vulnerable situations the axis has reached: ${text.en}.`,
    },
  }
}

function shareOf(axis: AxisCode, group: Group) {
  const text = groups[group]
  return {
    code: `${axis}.vulnerable-${group}-share`,
    axis,
    kind: 'recipients' as const,
    label: labelOf(axis, {
      it: `${text.it} sulle persone in condizione di vulnerabilità`,
      en: `${text.en} as a share of people in vulnerable situations`,
    }),
    unit: 'percent' as const,
    description: {
      it: `Quota di ${text.it} tra le persone in condizione di vulnerabilità.`,
      en: `Share of ${text.en} among people in vulnerable situations.`,
    },
  }
}

function derivedShare(axis: AxisCode, group: Group) {
  const operands = [`${axis}.vulnerable-${group}`, `${axis}.vulnerable`]
  return { ...shareOf(axis, group), formula: { operation: 'share' as const, operands } }
}

function sumOfGroups(axis: AxisCode) {
  const operands = Object.keys(groups).map((group) => `${axis}.vulnerable-${group}`)
  return { operation: 'sum' as const, operands }
}

const onlyShares: PlainText = {
  it: 'Per l’Asse I il documento riporta solo le percentuali dei tre gruppi, non le persone.',
  en: 'For Axis I the document prints only the percentages of the three groups, not the people.',
}

const pointMissing: PlainText = {
  it: 'Le tre percentuali stampate, arrotondate una per una, danno una somma di un punto inferiore all’intero. Il totale delle persone invece torna.',
  en: 'The three printed percentages, each rounded by itself, add up to one point less than the whole. The numbers of people do add up.',
}

/** What says that the three shares of Axis I, which follow from nothing else, are of one whole. */
const wholeOfShares: FigureData = {
  code: 'axis-1.vulnerable-groups-share',
  axis: 'axis-1',
  kind: 'recipients',
  label: labelOf('axis-1', {
    it: 'somma delle quote dei gruppi vulnerabili',
    en: 'sum of the shares of vulnerable groups',
  }),
  unit: 'percent',
  formula: {
    operation: 'sum',
    operands: Object.keys(groups).map((group) => `axis-1.vulnerable-${group}-share`),
  },
  stated: { value: 100, precision: 1 },
  ...at('3.1'),
  description: {
    it: 'Le quote delle persone con disabilità, dei migranti e delle altre persone svantaggiate, sommate.',
    en: 'The shares of people with disabilities, migrants and other disadvantaged people, added together.',
  },
  explanation: {
    it: 'Il documento non riporta questo totale: dice che le persone vulnerabili sono «suddivise» nei tre gruppi, che quindi fanno l’intero.',
    en: 'The document does not print this total: it says that vulnerable people are “divided” into the three groups, which therefore make the whole.',
  },
}

/**
 * Axis I prints a total and shares, axis II total and parts, axis III parts and shares; what each
 * leaves out is computed or absent.
 */
export const vulnerableFigures: FigureData[] = [
  { ...all('axis-1'), value: 36_090, ...at('3.1') },
  { ...shareOfAll('axis-1', 15), ...at('3.1') },
  { ...shareOf('axis-1', 'disability'), value: 16, ...at('3.1'), explanation: onlyShares },
  { ...shareOf('axis-1', 'migrants'), value: 48, ...at('3.1'), explanation: onlyShares },
  { ...shareOf('axis-1', 'other'), value: 36, ...at('3.1'), explanation: onlyShares },
  wholeOfShares,

  { ...all('axis-2'), formula: sumOfGroups('axis-2'), stated: { value: 72_571, precision: 1 }, ...at('3.2') },
  { ...shareOfAll('axis-2', 44), ...at('3.2') },
  { ...count('axis-2', 'disability', 9_505), ...at('3.2') },
  { ...count('axis-2', 'migrants', 21_236), ...at('3.2') },
  { ...count('axis-2', 'other', 41_830), ...at('3.2') },
  { ...derivedShare('axis-2', 'disability'), ...at('3.2') },
  { ...derivedShare('axis-2', 'migrants'), ...at('3.2') },
  { ...derivedShare('axis-2', 'other'), ...at('3.2') },

  {
    ...all('axis-3'),
    formula: sumOfGroups('axis-3'),
    ...at('3.3'),
    explanation: {
      it: 'Il documento riporta i tre gruppi e non il totale, che qui è la loro somma.',
      en: 'The document prints the three groups and not the total, which here is their sum.',
    },
  },
  { ...shareOfAll('axis-3', 13), ...at('3.3') },
  { ...count('axis-3', 'disability', 6_109), ...at('3.3') },
  { ...count('axis-3', 'migrants', 1_646), ...at('3.3') },
  { ...count('axis-3', 'other', 1_303), ...at('3.3') },
  {
    ...derivedShare('axis-3', 'disability'),
    stated: { value: 67, precision: 1 },
    ...at('3.3'),
    explanation: pointMissing,
  },
  {
    ...derivedShare('axis-3', 'migrants'),
    stated: { value: 18, precision: 1 },
    ...at('3.3'),
    explanation: pointMissing,
  },
  { ...derivedShare('axis-3', 'other'), stated: { value: 14, precision: 1 }, ...at('3.3'), explanation: pointMissing },
]
