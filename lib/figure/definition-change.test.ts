import { describe, expect, it } from 'vitest'
import { comparabilityToDeclare } from './comparability-to-declare'
import { type Definition, definitionChange } from './definition-change'

const before: Definition = {
  label: { it: 'Spesa certificata', en: 'Certified expenditure' },
  description: { it: 'Quanto è stato certificato.', en: null },
  unit: 'EUR',
  formula: { operation: 'sum', operands: ['axis-1.paid', 'axis-2.paid'] },
  target: { value: 0, year: 2023, direction: 'atMost' },
}

describe('the definition of a figure', () => {
  it('is the same when nothing but blanks, translations or the order of a sum differ', () => {
    const now: Definition = {
      ...before,
      label: { it: ' Spesa  certificata', en: 'Expenditure certified' },
      formula: { operation: 'sum', operands: ['axis-2.paid', 'axis-1.paid'] },
      target: { value: 0, year: 2023, direction: 'atMost', stated: 'reached', basis: 'own' },
    }
    expect(definitionChange(now, before)).toEqual([])
  })

  it.each<[string, Partial<Definition>]>([
    ['label', { label: { it: 'Spesa pagata' } }],
    ['description', { description: null }],
    ['unit', { unit: 'people' }],
    ['formula', { formula: { operation: 'sum', operands: ['axis-1.paid'] } }],
    ['formula', { formula: { operation: 'share', operands: ['axis-1.paid', 'axis-2.paid'] } }],
    ['formula', { formula: null }],
    ['target', { target: null }],
    ['target', { target: { value: 0, year: 2023, direction: 'atMost', basis: 'otherIndicator' } }],
    ['target', { target: { value: 0, year: 2024, direction: 'atMost' } }],
    ['target', { target: { value: 0, year: 2023, direction: 'atLeast' } }],
  ])('changes with its %s', (part, change) => {
    expect(definitionChange({ ...before, ...change }, before)).toEqual([part])
  })

  it('minds the order of what is divided', () => {
    const share = { operation: 'share', operands: ['a', 'b'] } as const
    const ofShare: Definition = { ...before, formula: { ...share, operands: [...share.operands] } }
    const turned: Definition = { ...before, formula: { operation: 'share', operands: ['b', 'a'] } }
    expect(definitionChange(turned, ofShare)).toEqual(['formula'])
  })

  it('asks for a word on comparability only when it changed, and nobody said it', () => {
    const changed: Definition = { ...before, unit: 'people', target: null }
    expect(comparabilityToDeclare(changed, before)).toEqual(['unit', 'target'])
    expect(comparabilityToDeclare({ ...changed, comparability: { status: null } }, before)).toEqual(['unit', 'target'])
    expect(comparabilityToDeclare({ ...changed, comparability: { status: 'redefined' } }, before)).toEqual([])
    expect(comparabilityToDeclare(before, before)).toEqual([])
    expect(comparabilityToDeclare(changed, null)).toEqual([])
  })
})
