import { createTranslator } from 'next-intl'
import { sampleIndex } from '@/components/figure/sample-index'
import type { Locale } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure } from '@/lib/figure/types'
import en from '@/messages/en.json'
import it from '@/messages/it.json'
import type { ChartContext } from './chart-content'

const messages = { it, en }

const titles = {
  it: ['Occupazione', 'Capacità istituzionale e amministrativa'],
  en: ['Employment', 'Institutional and administrative capacity'],
}

const fail = (error: Error) => {
  throw error
}

/**
 * For tests: an edition with two axes, its words, and the figures that a test is
 * about beside the sample's money.
 */
export function sampleContext(locale: Locale, more: Figure[] = [], fields: Partial<ChartContext> = {}): ChartContext {
  const money = sampleIndex()
  const codes = ['axis-1', 'axis-4', 'programme'].flatMap((owner) =>
    ['allocation', 'programmed', 'committed', 'paid', 'certified'].flatMap((stage) => [
      `${owner}.${stage}`,
      `${owner}.${stage}-rate`,
    ]),
  )
  const own = codes.flatMap((code) => money.find(code) ?? [])
  const replaced = new Set(more.map(({ code }) => code))
  const figures = figureIndex([...own.filter(({ code }) => !replaced.has(code)), ...more])
  return {
    locale,
    t: createTranslator({ locale, messages: messages[locale], namespace: 'Chart', onError: fail }),
    targetWords: createTranslator({ locale, messages: messages[locale], namespace: 'Target', onError: fail }),
    year: 2022,
    dataDate: '2022-12-31',
    figures,
    axes: [
      { code: 'axis-1', numeral: 'I', title: { value: titles[locale][0] ?? '', lang: locale } },
      { code: 'axis-4', numeral: 'IV', title: { value: titles[locale][1] ?? '', lang: locale } },
    ],
    editions: [{ year: 2022, figures }],
    ...fields,
  }
}

/**
 * Indicators of the first axis: far past the target, short of it, without a value, without
 * a target, with a target of zero.
 */
export function sampleIndicators(): Figure[] {
  const indicator = (name: string, label: string, fields: Partial<Figure>) =>
    sampleFigure({
      code: `axis-1.${name}`,
      axis: 'axis-1',
      kind: 'output',
      unit: 'people',
      label: { value: label, lang: 'it' },
      ...fields,
    })
  const target = (value: number) => ({ value, year: 2023, direction: 'atLeast' as const })
  return [
    indicator('employed', 'Asse I: lavoratori', { value: 80_577, target: target(15_558) }),
    indicator('diplomas', 'Asse I: diplomati', { value: 52_104, target: target(56_645) }),
    indicator('young', 'Asse I: giovani', {
      value: null,
      target: target(10),
      explanation: { value: 'Il documento non lo stampa.', lang: 'it' },
    }),
    indicator('projects', 'Asse I: progetti', { value: 3, unit: 'projects' }),
    indicator('none', 'Asse I: nessuno', { value: 1, target: target(0) }),
    indicator('rate', 'Asse I: al lavoro', { kind: 'result', value: 84, unit: 'percent', target: target(85) }),
  ]
}

/** People reached by the first axis, whose vulnerable groups are known as shares alone. */
export function sampleRecipients(): Figure[] {
  const people = (name: string, value: number | null) =>
    sampleFigure({ code: `axis-1.${name}`, axis: 'axis-1', kind: 'recipients', unit: 'people', value })
  const share = (name: string, value: number) =>
    sampleFigure({ code: `axis-1.${name}-share`, axis: 'axis-1', kind: 'recipients', unit: 'percent', value })
  return [
    people('recipients', 244_885),
    people('recipients-men', 130_724),
    share('recipients-men', 53),
    people('recipients-women', 114_161),
    share('recipients-women', 47),
    people('recipients-cigd', 31_661),
    people('vulnerable', 36_090),
    share('vulnerable', 15),
    share('vulnerable-migrants', 48),
    share('vulnerable-disability', 16),
  ]
}
