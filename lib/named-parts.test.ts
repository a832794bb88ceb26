import { describe, expect, it } from 'vitest'
import { namedParts } from './named-parts'

const names = ['Azioni di rete', 'Azioni di rete (fase I)', 'Nidi Gratis']
const marked = (text: string) => namedParts(text, names).map(({ text, isName }) => (isName ? `[${text}]` : text))

describe('namedParts', () => {
  it.each([
    [
      'Azioni di rete (fase I) (networks, phase I): amount',
      ['[Azioni di rete (fase I)]', ' (networks, phase I): amount'],
    ],
    ['Azioni di rete (networks), phases I and II', ['[Azioni di rete]', ' (networks), phases I and II']],
    ['From Nidi Gratis to Azioni di rete', ['From ', '[Nidi Gratis]', ' to ', '[Azioni di rete]']],
    ['Axis I: payments', ['Axis I: payments']],
    ['', []],
  ])('finds the names in «%s», the longest first', (text, parts) => expect(marked(text)).toEqual(parts))

  it('loses nothing', () => {
    const text = 'Nidi Gratis, Nidi Gratis and Azioni di rete (fase I)'
    expect(
      namedParts(text, names)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
