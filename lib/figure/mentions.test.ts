import { describe, expect, it } from 'vitest'
import type { RichContent } from '../text'
import { codesIn, excerpt, type MentionedToken, passagesWithTokens } from './mentions'

const text = (words: string) => ({ type: 'text', text: words })
const token = (code: string, form = 'value', of?: string) => ({
  type: 'inlineBlock',
  fields: { blockType: 'figure', code, form, of },
})
const block = (type: string, ...children: unknown[]) => ({ type, children })
const content = (...children: unknown[]): RichContent => ({ root: { type: 'root', children } })
const say = ({ code }: MentionedToken) => `[${code}]`

describe('passagesWithTokens', () => {
  it('finds tokens in paragraphs, headings, nested lists, quotes and links, in reading order', () => {
    const passages = passagesWithTokens(
      content(
        block('heading', text('Spesa '), token('a')),
        block('paragraph', text('Versati '), block('link', token('b', 'short')), text(' in tutto')),
        block('paragraph', text('Nessun dato qui')),
        block('list', block('listitem', token('c'), block('list', block('listitem', text('di cui '), token('d'))))),
        block('quote', token('e')),
      ),
    )
    expect(passages.map(codesIn)).toEqual([['a'], ['b'], ['c'], ['d'], ['e']])
    expect(passages[1]).toEqual(['Versati ', { code: 'b', form: 'short', of: null }, ' in tutto'])
  })

  it('counts both figures of a form that compares two, and each figure once', () => {
    const [passage = []] = passagesWithTokens(content(block('paragraph', token('a', 'share', 'b'), token('a'))))
    expect(codesIn(passage)).toEqual(['a', 'b'])
  })

  it('takes no other inline block for a token, and finds none in a text without', () => {
    expect(
      passagesWithTokens(content(block('paragraph', { type: 'inlineBlock', fields: { blockType: 'x' } }))),
    ).toEqual([])
    expect(passagesWithTokens(content())).toEqual([])
  })

  it('finds a token in a kind of block nobody foresaw', () => {
    expect(
      passagesWithTokens(content(block('table', block('tablerow', block('tablecell', token('a')))))).map(codesIn),
    ).toEqual([['a']])
  })
})

describe('excerpt', () => {
  const passage = (...children: unknown[]) => passagesWithTokens(content(block('paragraph', ...children)))[0] ?? []

  it('is the whole passage when it is short', () => {
    expect(excerpt(passage(text('Versati '), token('a'), text(' su '), token('b'), text('.')), 'a', say)).toBe(
      'Versati [a] su [b].',
    )
  })

  it('cuts long passages between words, around the mention', () => {
    const long = 'parola '.repeat(30)
    const cut = excerpt(passage(text(`${long}spesi `), token('a'), text(` euro ${long}`)), 'a', say, 20)
    expect(cut).toBe('…\u00a0parola spesi [a] euro parola parola\u00a0…')
  })

  it('finds the mention of the second figure of a form', () => {
    expect(excerpt(passage(text('Il '), token('a', 'share', 'b'), text(' del totale')), 'b', say)).toBe(
      'Il [a] del totale',
    )
  })
})
