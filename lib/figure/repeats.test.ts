import { describe, expect, it } from 'vitest'
import { figureRows, repeatedCode } from './repeats'
import { sampleFigure } from './sample-figures'

const again = (code: string, of: string) => sampleFigure({ code, formula: { operation: 'sum', operands: [of] } })
const codes = (rows: ReturnType<typeof figureRows>) =>
  rows.map(({ figure, repeats }) => [figure.code, ...repeats.map(({ code }) => code)])

describe('repeatedCode', () => {
  it('is the one operand of a sum, and nothing else', () => {
    expect(repeatedCode(again('a.printed', 'a'))).toBe('a')
    expect(repeatedCode(sampleFigure({ code: 'a' }))).toBeNull()
    expect(repeatedCode(sampleFigure({ code: 'a', formula: { operation: 'sum', operands: ['b', 'c'] } }))).toBeNull()
  })
})

describe('figureRows', () => {
  it('keeps the order and puts repetitions behind what they repeat, over more than one step', () => {
    const figures = [again('a.x', 'a'), sampleFigure({ code: 'a' }), sampleFigure({ code: 'b' }), again('a.y', 'a.x')]
    expect(codes(figureRows(figures))).toEqual([['a', 'a.x', 'a.y'], ['b']])
  })

  it('knows a total that is printed again by its code', () => {
    const parts = { operation: 'sum', operands: ['b', 'c'] } as const
    const figures = [
      sampleFigure({ code: 'a' }),
      sampleFigure({ code: 'a.printed-table-2', formula: { ...parts, operands: [...parts.operands] } }),
    ]
    expect(codes(figureRows(figures))).toEqual([['a', 'a.printed-table-2']])
  })

  it('loses none: what repeats a stranger, or itself in a circle, stands alone', () => {
    const figures = [again('a.x', 'elsewhere'), again('p', 'q'), again('q', 'p')]
    expect(codes(figureRows(figures))).toEqual([['a.x'], ['p'], ['q']])
  })
})
