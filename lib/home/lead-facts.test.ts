import { describe, expect, it } from 'vitest'
import { figureIndex } from '../figure/lookup'
import { sampleFigure } from '../figure/sample-figures'
import { axisFacts, leadFacts } from './lead-facts'

const figures = figureIndex(
  ['paid', 'paid-rate', 'certified', 'certified-rate', 'certified-eu-share', 'allocation'].map((name) =>
    sampleFigure({ code: `programme.${name}`, value: 1 }),
  ),
)
const codes = (chosen: string[]) => leadFacts(figures, chosen).map(({ figure }) => figure.code)

describe('the figures that lead', () => {
  it('are those chosen, in their order', () => {
    expect(codes(['programme.certified', 'programme.allocation'])).toEqual([
      'programme.certified',
      'programme.allocation',
    ])
  })

  it('are paid and certified where nothing is chosen or left of it', () => {
    expect(codes([])).toEqual(['programme.paid', 'programme.certified'])
    expect(codes(['gone'])).toEqual(['programme.paid', 'programme.certified'])
  })

  it('come with what they are of the step before, and of what the Union gives', () => {
    const [paid, certified] = leadFacts(figures, [])
    expect([paid?.rate?.code, paid?.ofUnion]).toEqual(['programme.paid-rate', null])
    expect(certified?.ofUnion?.code).toBe('programme.certified-eu-share')
    expect(leadFacts(figures, ['programme.allocation'])[0]).toMatchObject({ rate: null, ofUnion: null })
  })
})

describe('the figures that lead an axis', () => {
  const figureOf = (code: string) => sampleFigure({ code, axis: 'axis-1', value: 1 })
  const own = figureIndex(['axis-1.paid', 'axis-1.paid-rate', 'programme.certified'].map(figureOf))

  it('are its own, and never those of the programme', () => {
    const [paid, ...others] = axisFacts(own, 'axis-1')
    expect(paid).toMatchObject({ figure: { code: 'axis-1.paid' }, rate: { code: 'axis-1.paid-rate' }, ofUnion: null })
    expect(others).toEqual([])
  })
})
