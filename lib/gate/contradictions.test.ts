import { describe, expect, it } from 'vitest'
import { contradictions } from './contradictions'
import { gateFigure } from './sample-gate-figure'

const stated = { value: 254_774_002.78, precision: 0.01 }
const signed = {
  explanation: { it: 'Il documento arrotonda.', en: 'The document rounds.' },
  explainedValue: 254_774_002.77,
  signedBy: 'Anna',
  signedOn: '2026-11-22',
}
const found = (changes: Parameters<typeof gateFigure>[0]) =>
  contradictions([gateFigure(changes)]).map(({ field, locale, severity }) => [field, locale ?? 'all', severity])

describe('contradictions', () => {
  it('are none where the print agrees, and where the difference is explained in both languages', () => {
    expect(found({ stated: { value: 254_774_002.77, precision: 0.01 } })).toEqual([])
    expect(found({ stated, ...signed })).toEqual([])
  })

  it.each([
    ['nothing explains it', {}, 'explanation.text'],
    ['nobody signed', { ...signed, signedBy: null }, 'explanation.signedBy'],
    ['it has no day', { ...signed, signedOn: null }, 'explanation.signedOn'],
    ['it was signed for another value', { ...signed, explainedValue: 1 }, 'explanation.text'],
  ])('are told where %s', (_, changes, field) => {
    expect(found({ stated, ...changes })).toEqual([[field, 'all', 'error']])
  })

  it('ask for the explanation in English too', () => {
    expect(found({ stated, ...signed, explanation: { it: 'Perché sì.', en: ' ' } })).toEqual([
      ['explanation.text', 'en', 'error'],
    ])
  })

  it('say what is printed and what follows, in both languages', () => {
    const [finding] = contradictions([gateFigure({ stated })])
    expect(finding?.message.it.replace(/\s/g, ' ')).toBe(
      'Il documento stampa 254.774.002,78 €, il valore è 254.774.002,77 €: differenza 0,01 €. Nessuna spiegazione dice perché.',
    )
    expect(finding?.message.en).toContain('€254,774,002.78')
  })

  it('hold for what is said of a target in words', () => {
    const target = { value: 300_000_000, year: 2023, direction: 'atLeast', stated: 'reached' } as const
    const [finding] = contradictions([gateFigure({ target })])
    expect(finding?.message.it).toMatch(/^Il documento dà il target per raggiunto, con questo valore è non raggiunto\./)
  })
})
