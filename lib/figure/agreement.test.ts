import { describe, expect, it } from 'vitest'
import type { RichContent } from '../text'
import { passageWithAgreement, withAgreement } from './agreement'

const text = (words: string) => ({ type: 'text', text: words, version: 1 })
const token = (code: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: 'figure', code, form: 'value' },
})
const content = (...children: unknown[]): RichContent => ({
  root: { type: 'root', children: [{ type: 'paragraph', children, version: 1 }], version: 1 },
})
const wordsOf = (value: RichContent) =>
  JSON.stringify(value)
    .match(/"text":"[^"]*"/g)
    ?.map((found) => found.slice(8, -1))

describe('withAgreement', () => {
  it('changes an article with the value of the figure after it, and nothing else', () => {
    const value = content(text('Pari al '), token('a'), text(' e oltre il '), token('b'), text(' per il 2022.'))
    const now: Record<string, string> = { a: '80%', b: '79,24%' }
    expect(wordsOf(withAgreement(value, 'it', ({ code }) => now[code] ?? null))).toEqual([
      'Pari all’',
      ' e oltre il ',
      ' per il 2022.',
    ])
    expect(wordsOf(value)?.[0]).toBe('Pari al ')
  })

  it('reaches lists and links', () => {
    const inside = { type: 'listitem', children: [{ type: 'link', children: [text('l’'), token('a')] }] }
    const list = withAgreement(content(inside), 'it', () => '79%')
    expect(wordsOf(list)).toEqual(['il '])
  })

  it('follows the language of the text', () => {
    const value = content(text('with a '), token('a'))
    expect(wordsOf(withAgreement(value, 'en', () => '80%'))).toEqual(['with an '])
    expect(wordsOf(withAgreement(value, 'it', () => '80%'))).toEqual(['with a '])
  })

  it('leaves what stands before a figure that is not there', () => {
    expect(wordsOf(withAgreement(content(text('il '), token('a')), 'it', () => null))).toEqual(['il '])
  })
})

describe('passageWithAgreement', () => {
  it('does the same of words in a row', () => {
    const passage = ['raggiunge il ', { code: 'a', form: 'value' }, '.']
    expect(passageWithAgreement(passage, 'it', () => '8,5%')[0]).toBe('raggiunge l’')
  })
})
