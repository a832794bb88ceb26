import { describe, expect, it } from 'vitest'
import { figuresNamed, withoutMarks } from './correction/readable-text'
import { parseTokens } from './figure/token'
import { typedNumbers } from './figure/typed-numbers'
import { linkProblem } from './gate/links'
import { readInlines } from './translation/markup'
import { canonicalText } from './translation/texts'
import { wordDiff } from './translation/word-diff'

const many = (piece: string) => piece.repeat(1_000_000 / piece.length)

/**
 * What is done with texts by everybody and for anybody, and what would make it go over
 * the same letters again and again.
 */
const cases: [string, (text: string) => unknown, string][] = [
  ['typedNumbers', typedNumbers, many('1')],
  ['typedNumbers', typedNumbers, many('a@')],
  ['typedNumbers', typedNumbers, many('ISO a ')],
  ['typedNumbers', typedNumbers, many('](')],
  ['typedNumbers', typedNumbers, many('{{')],
  ['parseTokens', parseTokens, many('{{')],
  ['figuresNamed', figuresNamed, many('{{')],
  ['withoutMarks', withoutMarks, many('[a](')],
  ['readInlines', readInlines, many('[a](')],
  ['readInlines', readInlines, many('[')],
  ['readInlines', readInlines, many('{{')],
  ['canonicalText', canonicalText, `${many(' ')}\r`],
  ['wordDiff', (text) => wordDiff(text, `${text}x`), many('](')],
  ['wordDiff', (text) => wordDiff(text, text.replaceAll('a', 'b')), many('a c ')],
  ['linkProblem', (text) => linkProblem(`mailto:a@${text}@`, 'it'), many('b.')],
]

describe('A text of a million signs', () => {
  // A second each on a slow machine. In time that grows with the square of the length it is more
  // than these minutes on a fast one.
  it.each(cases)('is no trouble to %s', { timeout: 120_000 }, (_, use, text) => {
    try {
      use(text)
    } catch (error) {
      expect((error as Error).name).toBe('MalformedTokenError')
    }
  })
})
