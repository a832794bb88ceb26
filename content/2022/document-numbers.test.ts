import { describe, expect, it } from 'vitest'
import { documentNumbers } from '@/testing/2022/document-numbers'
import { canonical, printedForms } from '@/testing/2022/printed-form'
import { figures } from './figures/all'

const figureOf = new Map(figures.map((figure) => [figure.code, figure]))

describe('the numbers of the approved document', () => {
  it('are as many as it prints', () => {
    expect(documentNumbers).toHaveLength(213)
  })

  it.each(documentNumbers)('$section: $printed is $code', ({ printed, code, form }) => {
    const figure = figureOf.get(code)
    expect(figure).toBeDefined()
    expect(figure && printedForms(figure, form)).toContain(canonical(printed))
  })

  it('are printed where their figure says, at least once', () => {
    const places = new Set(documentNumbers.map(({ code, section }) => `${code} ${section}`))
    const codes = new Set(documentNumbers.map(({ code }) => code))
    const misplaced = figures.filter(({ code, section }) => codes.has(code) && !places.has(`${code} ${section}`))
    expect(misplaced.map(({ code }) => code)).toEqual([])
  })

  it('account for every figure that is not purely computed', () => {
    const printed = new Set(documentNumbers.map(({ code }) => code))
    const unprinted = figures.filter(
      ({ code, value, stated, target }) => (value ?? stated ?? target) && !printed.has(code),
    )
    // What words alone imply ("the whole allocation", "divided into"): the
    // explanation of each says which.
    expect(unprinted.map(({ code }) => code)).toEqual([
      'programme.programmed-rate.printed-overview',
      'axis-1.vulnerable-groups-share',
    ])
    expect(unprinted.filter(({ explanation }) => !explanation)).toEqual([])
  })

  it('include every target', () => {
    const printed = documentNumbers.filter(({ form }) => form === 'target').map(({ code }) => code)
    const targets = figures.filter(({ target }) => target?.value !== undefined).map(({ code }) => code)
    expect([...printed].sort()).toEqual([...targets].sort())
  })
})
