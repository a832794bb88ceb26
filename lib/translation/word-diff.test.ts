import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff'

const written = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, change }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change])
    .join('')

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(written('Il bando è aperto.', 'Il bando è chiuso.')).toBe('Il bando è -aperto-+chiuso+.')
  })

  it('takes a figure as one word', () => {
    expect(written('Pagati {{axis-1.paid}}.', 'Pagati {{axis-2.paid}}.')).toBe(
      'Pagati -{{axis-1.paid}}-+{{axis-2.paid}}+.',
    )
  })

  it('is nothing where nothing changed, and everything where all did', () => {
    expect(wordDiff('Uguale', 'Uguale')).toEqual([{ text: 'Uguale', change: 'same' }])
    expect(written('', 'Nuovo testo')).toBe('+Nuovo testo+')
  })
})
