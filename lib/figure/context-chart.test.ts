import { describe, expect, it } from 'vitest'
import { contextChart } from './context-chart'

const target = { value: 1, year: 2023, direction: 'atLeast' } as const
const chartOf = (code: string, axis: string | null = null, aims = false) =>
  contextChart({ code, axis, target: aims ? target : null })

describe('contextChart', () => {
  it.each([
    ['programme.paid', 'money-flow'],
    ['axis-2.certified-rate', 'money-flow.axis-2'],
    ['axis-1.paid.printed-axis', 'money-flow.axis-1'],
    ['axis-3.recipients-women-share', 'recipients-by-gender.axis-3'],
    ['axis-3.vulnerable-migrants', 'recipients-vulnerable.axis-3'],
  ])('puts %s into %s', (code, chart) => {
    expect(chartOf(code)).toBe(chart)
  })

  it('puts an indicator among the targets of its axis, and nothing else anywhere', () => {
    expect(chartOf('axis-3.isced-1-2', 'axis-3', true)).toBe('targets.axis-3')
    expect(chartOf('axis-3.isced-1-2', 'axis-3')).toBeNull()
    expect(chartOf('programme.certified-eu-share')).toBeNull()
    expect(chartOf('axis-1.recipients-cigd', 'axis-1')).toBeNull()
  })
})
