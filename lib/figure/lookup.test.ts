import { describe, expect, it } from 'vitest'
import { figureIndex, UnknownFigureError } from './lookup'
import { sampleFigure } from './sample-figures'

const index = figureIndex([
  sampleFigure({ code: 'axis-2.paid', axis: 'axis-2', value: 297276053.64 }),
  sampleFigure({ code: 'axis-2.recipients', axis: 'axis-2', kind: 'recipients', unit: 'people', value: 165318 }),
  sampleFigure({
    code: 'nidi-gratis.amount',
    axis: 'axis-2',
    initiative: 'nidi-gratis',
    kind: 'amount',
    value: 7000000,
  }),
  sampleFigure({ code: 'axis-3.paid', axis: 'axis-3', value: 281034588.71 }),
])
const codes = (figures: { code: string }[]) => figures.map(({ code }) => code)

describe('figureIndex', () => {
  it('finds by code', () => {
    expect(index.get('axis-3.paid').value).toBe(281034588.71)
    expect(index.find('axis-9.paid')).toBeUndefined()
  })

  it('names the code it does not know', () => {
    expect(() => index.get('axis-9.paid')).toThrow(UnknownFigureError)
    expect(() => index.get('axis-9.paid')).toThrow(/axis-9\.paid/)
  })

  it('finds by axis, and by kind within it', () => {
    expect(codes(index.ofAxis('axis-2'))).toEqual(['axis-2.paid', 'axis-2.recipients', 'nidi-gratis.amount'])
    expect(codes(index.ofAxis('axis-2', 'recipients'))).toEqual(['axis-2.recipients'])
    expect(index.ofAxis('axis-5')).toEqual([])
  })

  it('finds by initiative', () => {
    expect(codes(index.ofInitiative('nidi-gratis'))).toEqual(['nidi-gratis.amount'])
  })
})
