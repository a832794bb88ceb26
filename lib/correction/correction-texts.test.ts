import { describe, expect, it } from 'vitest'
import { changedSentences } from './changed-sentences'
import { figuresNamed, numbersTyped, withFigures, withoutMarks } from './readable-text'

describe('the sentences that changed', () => {
  it('are all there is, before and after', () => {
    const before = 'La prima resta. La seconda è sbagliata. La terza resta.'
    const after = 'La prima resta. La seconda è giusta. La terza resta. Una quarta.'
    expect(changedSentences(before, after)).toEqual({
      old: 'La seconda è sbagliata.',
      new: 'La seconda è giusta.\nUna quarta.',
    })
  })

  it('do not end at an abbreviation or a number', () => {
    const before = 'La DGR n. 6280 del 2022 vale 1.254 euro. Resta.'
    expect(changedSentences(before, before.replace('1.254', '1.255'))).toEqual({
      old: 'La DGR n. 6280 del 2022 vale 1.254 euro.',
      new: 'La DGR n. 6280 del 2022 vale 1.255 euro.',
    })
  })

  it('are none in the same text, and all in a new one', () => {
    expect(changedSentences('Uno. Due.', 'Uno. Due.')).toEqual({ old: '', new: '' })
    expect(changedSentences('', 'Uno.\nDue.')).toEqual({ old: '', new: 'Uno.\nDue.' })
  })
})

describe('a written text', () => {
  it('reads with its figures and without its signs', () => {
    const markup = '## Titolo\n- **Pagati** {{axis-1.paid:short}}, si veda [qui](https://example.org).'
    const read = withFigures(markup, ({ code, form }) =>
      code === 'axis-1.paid' && form === 'short' ? '254 mln €' : null,
    )
    expect(withoutMarks(read)).toBe('Titolo\nPagati 254 mln €, si veda qui.')
  })

  it('keeps what names no figure, and says which figure cannot be read', () => {
    expect(withFigures('Pagati {{axis 1}}.', () => '1')).toBe('Pagati {{axis 1}}.')
    expect(withFigures('Pagati {{axis-1}}.', () => null)).toBe('Pagati [axis-1].')
  })

  it('tells its figures from the numbers typed in it', () => {
    const markup = 'Dal 2014 al 2022 {{b.two}} e {{a.one:share:b.two}}.'
    expect(figuresNamed(markup)).toEqual(['{{a.one:share:b.two}}', '{{b.two}}'])
    expect(numbersTyped(markup)).toEqual(['2014', '2022'])
  })
})
