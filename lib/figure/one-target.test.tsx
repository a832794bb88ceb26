import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartContext } from '@/components/chart/chart-content'
import { chartContent } from '@/components/chart/charts'
import { FigureCard } from '@/components/embed/FigureCard'
import { FigureFacts } from '@/components/figure/FigureFacts'
import { Scoreboard } from '@/components/figure/Scoreboard'
import { TargetTable } from '@/components/figure/TargetTable'
import { TargetVerdict } from '@/components/figure/TargetVerdict'
import { rendered, textOf } from '@/components/site/rendered'
import { axes } from '@/content/2022/axes'
import { edition } from '@/content/2022/edition'
import { figures as written } from '@/content/2022/figures/all'
import { type Locale, locales } from '@/i18n/locales'
import en from '@/messages/en.json'
import it_ from '@/messages/it.json'
import { axisIndicators } from '../chart/targets-series'
import { openFigures } from '../opendata/figures-json'
import { sampleSource } from '../opendata/sample-source'
import { figureIndex } from './lookup'
import { resolveFigures } from './resolve'
import { sampleRecord } from './sample-figures'
import { scoreboard } from './scoreboard'
import { toDeclared, toTarget } from './target'
import { formatToken } from './token'
import type { Figure, TargetState } from './types'

const { dataDate } = edition

/** The figures of the 2022 edition as its pages have them. */
const figuresIn = (lang: Locale): Figure[] =>
  resolveFigures(
    written.map(({ label, shortLabel, description, explanation, section, page, target, decimals, ...fields }) => ({
      ...sampleRecord({ code: fields.code }),
      ...fields,
      label: { value: label[lang], lang },
      shortLabel: shortLabel ? { value: shortLabel[lang], lang } : null,
      explanation: explanation ? { value: explanation[lang], lang } : null,
      value: fields.value ?? null,
      decimals: decimals ?? 0,
      asOf: fields.asOf ?? dataDate,
      axis: fields.axis ?? null,
      initiative: fields.initiative ?? null,
      display: fields.display ?? 'full',
      formula: fields.formula ?? null,
      stated: fields.stated ?? null,
      source: { document: 'Sintesi pubblica', section, page },
      target: toTarget(target),
      declared: toDeclared(target),
    })),
  )

/**
 * What each state is called, and nothing else is. The plain word is left for
 * what none of the others claims.
 */
const called: Record<Locale, [TargetState, RegExp][]> = {
  it: [
    ['notReached', /non ancora raggiunt/i],
    ['declaredReached', /dichiarato raggiunto/i],
    ['borrowedTarget', /obiettivo (?:2023 )?di un altro indicatore/i],
    ['reached', /raggiunto/i],
  ],
  en: [
    ['notReached', /not yet reached/i],
    ['declaredReached', /declared reached/i],
    ['borrowedTarget', /another indicator’s target|target of another indicator/i],
    ['reached', /reached/i],
  ],
}
const stateIn = (words: string, locale: Locale): TargetState | null =>
  called[locale].find(([, pattern]) => pattern.test(words))?.[0] ?? null

describe.each(locales)('each indicator of the 2022 edition, in %s', (locale) => {
  const messages = { it: it_, en }[locale]
  const onError = (error: Error) => {
    throw error
  }
  const t = {
    chart: createTranslator({ locale, messages, namespace: 'Chart', onError }),
    target: createTranslator({ locale, messages, namespace: 'Target', onError }),
    embed: createTranslator({ locale, messages, namespace: 'Embed', onError }),
  }
  const figures = figuresIn(locale)
  const index = figureIndex(figures)
  const context: ChartContext = {
    locale,
    t: t.chart,
    targetWords: t.target,
    year: 2022,
    dataDate,
    figures: index,
    axes: axes.map(({ code, numeral, title }) => ({ code, numeral, title: { value: title[locale], lang: locale } })),
    editions: [],
  }
  const source = { ...sampleSource({ it: figuresIn('it'), en: figuresIn('en') }), axes }
  const open = new Map(openFigures(source).map((figure) => [figure.code, figure.targetStatus]))

  const outcomeInChart = ({ code, axis }: Figure): string => {
    const row = chartContent(`targets.${axis}`, context)?.rows.find(({ key }) => key === code)
    const cell = row?.cells.at(-1)
    return cell && 'words' in cell ? cell.words : ''
  }
  const inTable = (figure: Figure) => {
    const html = rendered(locale, <TargetTable locale={locale} caption="" figures={[figure]} axes={axes} />)
    return textOf(html.slice(html.lastIndexOf('<td')).replace(/<span class="mt-1 block.*?<\/span>/s, ''))
  }
  const badge = (figure: Figure) => textOf(rendered(locale, <TargetVerdict locale={locale} figure={figure} />))
  const onItsPage = (figure: Figure) => textOf(rendered(locale, <FigureFacts locale={locale} figure={figure} />))
  const embedded = (figure: Figure) => {
    const card = renderToStaticMarkup(
      <FigureCard
        locale={locale}
        t={t.embed}
        targets={t.target}
        theme="auto"
        figure={figure}
        edition={2022}
        programme="POR FSE"
        url="https://sintesi.example"
        newer={null}
      />,
    )
    return textOf(/<p class="target">.*?<\/p>/s.exec(card)?.[0] ?? '')
  }
  const targets = axes.flatMap(({ code }) => axisIndicators(index, code, dataDate))

  it('are eighteen', () => {
    expect(targets).toHaveLength(18)
  })

  it.each(targets.map((figure) => [figure.code, figure] as const))('%s has one state everywhere', (code, figure) => {
    const state = open.get(code) ?? null
    expect(state).not.toBeNull()
    const said = {
      chart: outcomeInChart(figure),
      table: inTable(figure),
      badge: badge(figure),
      embed: embedded(figure),
    }
    for (const [place, words] of Object.entries(said)) expect(stateIn(words, locale), `${place}: ${words}`).toBe(state)
    expect(onItsPage(figure)).toContain(said.badge)

    const difference = formatToken(figure, 'difference', locale)
    if (state === 'reached') expect(difference).not.toMatch(/^-/)
    else if (state === 'notReached') {
      // "-1 punto percentuale" in a sentence is "manca 1 punto percentuale" at a bar.
      const gap = difference?.replace(/^-/, '') ?? ''
      expect(difference).toMatch(/^-/)
      for (const words of Object.values(said))
        expect(words.replaceAll('\u00a0', ' ')).toContain(gap.replaceAll('\u00a0', ' '))
    } else expect(difference).toBeNull()
  })

  it('is counted once, by the axis and by the programme', () => {
    const whole = scoreboard(figures, dataDate).count
    const byAxis = axes.map(({ code }) => scoreboard(index.ofAxis(code), dataDate).count)
    for (const state of Object.keys(whole) as TargetState[]) {
      expect(whole[state]).toBe(targets.filter(({ code }) => open.get(code) === state).length)
      expect(whole[state]).toBe(byAxis.reduce((sum, count) => sum + count[state], 0))
    }
  })

  it('that is not yet reached is named by its scoreboard, with the distance the badge gives', () => {
    const missed = targets.filter(({ code }) => open.get(code) === 'notReached')
    const board = textOf(
      rendered(locale, <Scoreboard locale={locale} board={scoreboard(figures, dataDate)} dataDate={dataDate} />),
    )
    expect(missed).toHaveLength(3)
    for (const figure of missed) {
      const distance = badge(figure).split(': ')[1] ?? ''
      expect(distance).not.toBe('')
      expect(board).toContain(figure.label.value)
      expect(board).toContain(distance)
    }
  })

  it('without a target is in no chart of targets and has no badge', () => {
    for (const code of ['smart-working.companies', 'promozione-occupazione-femminile.projects-started']) {
      const figure = index.get(code)
      expect(open.get(code)).toBeNull()
      expect(outcomeInChart(figure)).toBe('')
      expect(badge(figure)).toBe('')
      expect(embedded(figure)).toBe('')
    }
  })
})
