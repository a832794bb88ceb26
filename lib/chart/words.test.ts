import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { chartCss, standaloneFonts } from './chart-css'
import { availableCharts, chartFileName, chartName, chartPath, parseChartName } from './chart-name'
import { textWidth, wrapText } from './text-width'

describe('names of charts', () => {
  it('say the kind, and after a dot what the chart is about', () => {
    expect(parseChartName('money-flow')).toEqual({ kind: 'money-flow', about: null })
    expect(parseChartName('money-flow.axis-1')).toEqual({ kind: 'money-flow', about: 'axis-1' })
    expect(parseChartName('over-time.axis-1.paid')).toEqual({ kind: 'over-time', about: 'axis-1.paid' })
    expect(parseChartName('pie')).toBeNull()
    expect(parseChartName('')).toBeNull()
    expect(chartName('over-time', 'axis-1.paid')).toBe('over-time.axis-1.paid')
  })

  it('are addresses and names of files', () => {
    expect(chartPath('it', 2022, 'money-flow.axis-1', 'svg')).toBe('/charts/it/2022/money-flow.axis-1.svg')
    expect(chartFileName('en', 2022, 'money-flow.axis-1', 'csv')).toBe('sintesi-2022-money-flow-axis-1-en.csv')
  })

  it('are those an edition has figures for', () => {
    const steps = ['allocation', 'programmed', 'committed', 'paid', 'certified']
    const target = { value: 1, year: 2023, direction: 'atLeast' } as const
    const figures = figureIndex([
      ...steps.map((step) => sampleFigure({ code: `axis-1.${step}` })),
      sampleFigure({ code: 'axis-2.recipients', unit: 'people', kind: 'recipients' }),
      sampleFigure({ code: 'axis-2.done', axis: 'axis-2', unit: 'people', kind: 'output', target }),
    ])
    const axes = [{ code: 'axis-1' }, { code: 'axis-2' }]
    const options = { dataDate: '2022-12-31', repeated: ['axis-1.paid'] }
    expect(availableCharts(figures, axes, options)).toEqual([
      'money-flow.axis-1',
      'allocation',
      'axes-compared',
      'recipients-by-gender',
      'recipients-by-gender.axis-2',
      'targets',
      'targets.axis-2',
      'over-time.axis-1.paid',
    ])
    expect(availableCharts(figureIndex([]), axes, options)).toEqual(['over-time.axis-1.paid'])
  })
})

describe('text', () => {
  it('is wider with more letters, and never narrower than a guess for letters it does not know', () => {
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10))
    expect(textWidth('ŵ', 10)).toBeGreaterThan(textWidth('a', 10))
    expect(textWidth('a\u00a0b', 10)).toBe(textWidth('a b', 10))
    expect(textWidth('12345', 10, 'number')).toBeCloseTo(29, 5)
  })

  it('breaks between words, keeps what is bound together, and leaves a long word whole', () => {
    const lines = wrapText('Capacità istituzionale e amministrativa', 14, 130)
    expect(lines.join(' ')).toBe('Capacità istituzionale e amministrativa')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(130)
    expect(wrapText('pagina\u00a06', 14, 5)).toEqual(['pagina\u00a06'])
    expect(wrapText('', 14, 100)).toEqual([])
  })
})

describe('chartCss', () => {
  it('follows the reader’s scheme only when asked to', () => {
    expect(chartCss('auto', standaloneFonts)).toContain('prefers-color-scheme:dark')
    expect(chartCss('light', standaloneFonts)).not.toContain('prefers-color-scheme')
    expect(chartCss('dark', standaloneFonts)).toContain('#101712')
  })

  it('yields to forced colours, but brings no media rules to a renderer that cannot read them', () => {
    expect(chartCss('light', standaloneFonts)).toContain('forced-colors:active')
    expect(chartCss('auto', standaloneFonts, false)).not.toContain('@media')
  })
})
