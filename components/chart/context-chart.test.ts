import { describe, expect, it } from 'vitest'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { contextChart } from './context-chart'
import { sampleContext, sampleIndicators, sampleRecipients } from './sample-context'

const again = (code: string, of: string) =>
  sampleFigure({ code, axis: 'axis-1', formula: { operation: 'sum', operands: [of] } })
const apart = sampleFigure({ code: 'axis-1.companies', axis: 'axis-1', kind: 'context', unit: 'companies', value: 600 })
const context = sampleContext('it', [
  ...sampleIndicators(),
  ...sampleRecipients(),
  apart,
  again('axis-1.paid.in-words', 'axis-1.paid'),
])
const chartOf = (code: string) => contextChart({ code, axis: code.startsWith('axis-1') ? 'axis-1' : null }, context)

describe('contextChart', () => {
  it.each([
    ['programme.paid', 'money-flow'],
    ['axis-1.certified-rate', 'money-flow.axis-1'],
    ['axis-1.recipients-women', 'recipients-by-gender.axis-1'],
    ['axis-1.recipients-cigd', 'recipients-by-gender.axis-1'],
    ['axis-1.vulnerable-migrants-share', 'recipients-vulnerable.axis-1'],
    ['axis-1.diplomas', 'targets.axis-1'],
  ])('finds %s in %s', (code, chart) => {
    expect(chartOf(code)).toBe(chart)
  })

  it('puts what is printed again where the figure it repeats is', () => {
    expect(chartOf('axis-1.paid.in-words')).toBe('money-flow.axis-1')
  })

  it('is null for what no chart shows: a number in passing, an indicator without a target, an axis that is not there', () => {
    expect(chartOf('axis-1.companies')).toBeNull()
    expect(chartOf('axis-1.projects')).toBeNull()
    expect(contextChart({ code: 'axis-9.paid', axis: 'axis-9' }, context)).toBeNull()
  })
})
