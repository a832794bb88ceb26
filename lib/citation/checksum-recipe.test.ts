import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import { checksumRecipe } from './checksum-recipe'
import { canonicalFigures } from './data-version'

describe('checksumRecipe', () => {
  it('takes every field the checksum is taken of, and no other', () => {
    const target = { value: 1, year: 2023, direction: 'atLeast' } as const
    const [figure] = JSON.parse(canonicalFigures([sampleFigure({ code: 'a', target })]))
    const recipe = checksumRecipe('https://sintesi.example/opendata/2022/figures.json')
    const [, fields = '', ofTarget = ''] = /\{(.+), target: \(.+then \{(.+?)\}/.exec(recipe) ?? []
    expect([...fields.split(', '), 'target'].sort()).toEqual(Object.keys(figure))
    expect(ofTarget.split(', ').sort()).toEqual(Object.keys(figure.target).sort())
    expect(recipe).toContain("curl -s 'https://sintesi.example/opendata/2022/figures.json' | jq -cSj")
  })
})
