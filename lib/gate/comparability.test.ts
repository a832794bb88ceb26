import { describe, expect, it } from 'vitest'
import { comparability } from './comparability'
import { gateFigure } from './sample-gate-figure'

const before = gateFigure({ formula: { operation: 'sum', operands: ['a', 'b'] } })
const found = (changes: Parameters<typeof gateFigure>[0]) =>
  comparability([gateFigure({ ...before, ...changes })], [before], 2022).map(({ field, message }) => [
    field,
    message.it,
  ])
const declared = (
  status: 'comparable' | 'redefined' | 'targetRevised' | 'new',
  reason: string | null = 'Perché sì.',
) => ({
  comparability: { status, reason: { it: reason, en: reason } },
})

describe('comparability', () => {
  it('asks nothing of a figure that stayed as it was, nor of one without a predecessor', () => {
    expect(found({ value: 1, formula: { operation: 'sum', operands: ['b', 'a'] } })).toEqual([])
    expect(comparability([gateFigure({ code: 'other' })], [before], 2022)).toEqual([])
  })

  it.each([
    ['il nome', { label: { it: 'Altro', en: 'Payments' } }],
    ['l’unità', { unit: 'people' }],
    ['la formula', { formula: { operation: 'difference', operands: ['a', 'b'] } }],
    ['il target', { target: { value: 1, year: 2023, direction: 'atLeast' } }],
  ] as const)('asks whether it compares when %s changes', (word, changes) => {
    const [[field, message] = []] = found(changes as Parameters<typeof gateFigure>[0])
    expect([field, message]).toEqual(['comparability.status', expect.stringContaining(`2022 cambia: ${word}.`)])
    expect(found({ ...(changes as object), ...declared('redefined') })).toEqual([])
  })

  it('wants the reason in Italian, but of figures that compare', () => {
    const label = { it: 'Altro', en: 'Other' }
    expect(found({ label, ...declared('redefined', null) })).toMatchObject([
      ['comparability.reason', expect.anything()],
    ])
    expect(found({ label, ...declared('comparable', null) })).toEqual([])
  })

  it('refuses what cannot be: a new figure that was there, another unit that compares', () => {
    expect(found(declared('new'))).toMatchObject([['comparability.status', expect.anything()]])
    expect(found({ unit: 'people', ...declared('comparable') })).toHaveLength(1)
    expect(found({ unit: 'people', ...declared('redefined') })).toEqual([])
  })
})
