import { describe, expect, it } from 'vitest'
import { toBlocks } from './blocks'
import { fromMarkup, toMarkup } from './markup'
import { sampleText } from './sample-text'

const roundTrip = (markup: string) => toMarkup(toBlocks(sampleText(markup)).blocks)

describe('the written form of a long text', () => {
  it.each([
    'Una frase.',
    '## Titolo\nPrimo **forte** e *lieve* e ***ambedue***.\n### Sotto',
    '- uno\n- due\n  - dentro\n  - ancora\n- tre\n1. primo\n2. secondo'.replace('2. ', '1. '),
    'Pagati {{axis-1.paid:short}}, cioè {{axis-1.paid:share:programme.paid}} e {{axis-1.paid}}.',
    'Vedi [il **sito**](https://example.org/a?b=c) e [qui](/it/dati _blank).',
    'Riga\\ne a capo',
    String.raw`Segni: \*non forte\*, \[non link\](x), \\ barra, \{\{non.un-dato}}`,
    String.raw`\- non un elenco`,
    String.raw`\1. non un elenco`,
    String.raw`\## non un titolo`,
  ])('%j comes back as it was', (markup) => {
    expect(roundTrip(markup)).toBe(markup)
  })

  it('keeps blanks outside the signs', () => {
    const blocks = [
      {
        tag: 'p' as const,
        depth: 0,
        inlines: [
          { kind: 'text' as const, text: 'uno ', format: 0 },
          { kind: 'text' as const, text: ' due ', format: 1 },
          { kind: 'text' as const, text: 'tre', format: 0 },
        ],
      },
    ]
    expect(toMarkup(blocks)).toBe('uno  **due** tre')
  })

  it('refuses braces that name no figure', () => {
    expect(() => fromMarkup('Pagati {{axis-1.paid:shrt}}.')).toThrow('Not a figure token')
  })

  it('says when a text holds more than it can write', () => {
    const upload = { root: { children: [{ type: 'upload', children: [] }] } }
    expect(toBlocks(upload).isWhole).toBe(false)
    expect(toBlocks(sampleText('## Titolo\n- uno')).isWhole).toBe(true)
  })
})
