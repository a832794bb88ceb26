import { describe, expect, it } from 'vitest'
import type { Carried } from './carried-collections'
import { planOf, usuallyTaken } from './plan'

const initiative = (code: string, status: string): Carried => ({ id: `i-${code}`, code, status })
const figure = (code: string, more: object = {}): Carried => ({ id: `f-${code}`, code, ...more })
const sum = (...codes: string[]) => ({ formula: { operation: 'sum', operands: codes.map((code) => `f-${code}`) } })

const source = {
  initiatives: [initiative('nests', 'concluded'), initiative('training', 'ongoing'), initiative('new', 'started')],
  figures: [
    figure('total', sum('nests.paid', 'training.paid')),
    figure('grand-total', sum('total', 'free')),
    figure('nests.paid', { initiative: 'i-nests' }),
    figure('training.paid', { initiative: { id: 'i-training' } }),
    figure('free'),
    figure('nests.total', { initiative: 'i-nests', ...sum('nests.paid') }),
  ],
}
const codes = (docs: Carried[]) => docs.map(({ code }) => code)

describe('what goes on to the next edition', () => {
  it('is usually every initiative that is not concluded', () => {
    expect(usuallyTaken(source)).toEqual(['training', 'new'])
  })

  it('leaves behind the figures of an initiative that stays, and tells which formulas need them', () => {
    const plan = planOf(source, ['training'])
    expect(codes(plan.leftInitiatives)).toEqual(['nests', 'new'])
    expect(codes(plan.leftFigures)).toEqual(['nests.paid', 'nests.total'])
    expect(plan.lost.map(({ figure: { code }, needs }) => [code, needs])).toEqual([['total', ['nests.paid']]])
  })

  it('has operands before what is computed from them', () => {
    const order = codes(planOf(source, ['nests', 'training']).figures)
    expect(order).toHaveLength(source.figures.length)
    expect(order.indexOf('grand-total')).toBeGreaterThan(order.indexOf('total'))
    expect(order.indexOf('total')).toBeGreaterThan(order.indexOf('training.paid'))
    expect(planOf(source, ['nests', 'training']).lost).toEqual([])
  })

  it('does not turn for ever in a circle', () => {
    const figures = [figure('a', sum('b')), figure('b', sum('a'))]
    expect(() => planOf({ initiatives: [], figures }, [])).toThrow('Formulas in a circle: a, b')
  })
})
