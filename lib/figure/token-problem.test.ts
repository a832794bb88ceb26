import { describe, expect, it } from 'vitest'
import { sampleFigure } from './sample-figures'
import { tokenProblem } from './token-problem'

const figures = [
  sampleFigure({ code: 'paid', value: 80 }),
  sampleFigure({ code: 'committed', value: 100 }),
  sampleFigure({ code: 'nothing', value: 0 }),
  sampleFigure({ code: 'pending', value: null }),
  sampleFigure({
    code: 'women',
    kind: 'output',
    unit: 'people',
    value: 5,
    target: { value: 0, year: 2023, direction: 'atLeast' },
  }),
  sampleFigure({
    code: 'borrowed',
    kind: 'result',
    unit: 'bodies',
    value: 990,
    target: { value: 200, year: 2023, direction: 'atLeast', basis: 'otherIndicator' },
  }),
]
const problem = (code: string, form: string, of?: string | null) =>
  tokenProblem({ code, form, of }, (wanted) => figures.find((figure) => figure.code === wanted))

describe('tokenProblem', () => {
  it.each([
    ['paid', 'value', undefined],
    ['pending', 'value', null],
    ['women', 'target', undefined],
    ['women', 'difference', undefined],
    ['borrowed', 'target', undefined],
    ['paid', 'share', 'committed'],
    ['nothing', 'ratio', 'committed'],
  ])('has nothing to say of %s:%s', (code, form, of) => {
    expect(problem(code, form, of)).toBeNull()
  })

  it.each([
    ['piad', 'value', undefined, 'unknown'],
    ['paid', 'long', undefined, 'unknownForm'],
    ['paid', 'target', undefined, 'noTarget'],
    ['paid', 'difference', undefined, 'noTarget'],
    ['borrowed', 'difference', undefined, 'noTarget'],
    ['paid', 'share', undefined, 'noOther'],
    ['paid', 'ratio', '', 'noOther'],
    ['paid', 'ratio', 'comitted', 'unknownOther'],
    ['paid', 'share', 'women', 'otherUnit'],
    ['paid', 'share', 'nothing', 'divisorZero'],
    ['pending', 'share', 'paid', 'notAvailable'],
  ])('names what is wrong with %s:%s:%s', (code, form, of, expected) => {
    expect(problem(code, form, of)).toBe(expected)
  })
})
