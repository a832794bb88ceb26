import { describe, expect, it } from 'vitest'
import { longestComment, readFeedback } from './feedback'

function answer(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ page: '/it/assi/occupazione', isClear: 'yes', ...fields }))
    form.set(name, value)
  return form
}

describe('readFeedback', () => {
  it('reads a full answer', () => {
    expect(
      readFeedback(answer({ isClear: 'no', rating: '2', difficulty: 'figures', comment: ' Troppe sigle. ' })),
    ).toEqual({
      page: '/it/assi/occupazione',
      isClear: false,
      rating: 2,
      difficulty: 'figures',
      comment: 'Troppe sigle.',
    })
  })

  it('takes what was left out as not given', () => {
    expect(readFeedback(answer({}))).toEqual({
      page: '/it/assi/occupazione',
      isClear: true,
      rating: null,
      difficulty: null,
      comment: null,
    })
  })

  it('counts the end of a line once, as the field on the page does, however a form sends it', () => {
    const lines = 'riga\n'.repeat(400).replace(/\n$/, '!')
    expect(lines).toHaveLength(longestComment)
    expect(readFeedback(answer({ comment: lines.replaceAll('\n', '\r\n') }))).toMatchObject({ comment: lines })
    expect(readFeedback(answer({ comment: 'a\rb' }))).toMatchObject({ comment: 'a\nb' })
  })

  it.each([
    ['an answer that is neither yes nor no', { isClear: 'maybe' }],
    ['a rating of six', { rating: '6' }],
    ['an invented difficulty', { difficulty: 'everything' }],
    ['a comment a line too long', { comment: `${'riga\r\n'.repeat(400)}x` }],
    ['a comment nobody would read', { comment: 'a'.repeat(2001) }],
    ['the address of another site', { page: 'https://example.org/it' }],
    ['a page in no language of ours', { page: '/fr/axes' }],
  ])('refuses %s', (_, fields) => {
    expect(readFeedback(answer(fields))).toBeNull()
  })

  it('tells a program by the field that people do not see', () => {
    expect(readFeedback(answer({ website: 'https://example.org' }))).toBe('robot')
  })
})
