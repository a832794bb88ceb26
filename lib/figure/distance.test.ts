import { describe, expect, it } from 'vitest'
import { formatDistance } from './distance'
import { sampleFigure } from './sample-figures'

const target = { value: 20.25, year: 2023, direction: 'atLeast' } as const
const distance = (unit: 'percent' | 'people' | 'EUR', value: number) =>
  [
    formatDistance(sampleFigure({ code: 'a', unit, target }), value, 'it'),
    formatDistance(sampleFigure({ code: 'a', unit, target: { ...target, value: 80 } }), value, 'en'),
  ].map((words) => words.replaceAll('\u00a0', ' '))

describe('formatDistance', () => {
  it('counts percentages in points, with the digits of the target', () => {
    expect(distance('percent', 1)).toEqual(['1,00 punto percentuale', '1 percentage point'])
  })

  it('names what is counted, and writes money as money', () => {
    expect(distance('people', 4541)[1]).toBe('4,541 people')
    expect(distance('EUR', 4541)).toEqual(['4.541,00 €', '€4,541.00'])
  })
})
