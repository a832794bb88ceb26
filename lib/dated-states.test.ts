import { describe, expect, it } from 'vitest'
import { inOrder, statesAt } from './dated-states'

const pair = (id: string, title: string, position = 0) => ({
  it: { id, title, position },
  en: { id, title: `${title} (en)`, position },
})

describe('the states of documents at an instant', () => {
  it('are those that were the first to end after it', () => {
    const states = statesAt([
      { document: '1', data: 'before the first correction' },
      { document: '2', data: 'of another' },
      { document: '1', data: 'between the two' },
    ])
    expect([...states]).toEqual([
      ['1', 'before the first correction'],
      ['2', 'of another'],
    ])
  })

  it('take the place of what is public today, which stands where nothing has changed since', () => {
    const old = pair('2', 'Old')
    expect(inOrder([pair('1', 'A'), pair('2', 'New')], new Map([['2', old]]))).toEqual([pair('1', 'A'), old])
  })

  it('are put in order, with those of documents that are public no more', () => {
    const today = [pair('1', 'B', 2), pair('2', 'C', 10)]
    const states = new Map([
      ['2', pair('2', 'A', 1)],
      ['3', pair('3', 'Gone', 3)],
    ])
    const ids = (sort: string) => inOrder(today, states, sort).map(({ it: { id } }) => id)
    expect(ids('title')).toEqual(['2', '1', '3'])
    expect(ids('position')).toEqual(['2', '1', '3'])
    expect(ids('-position')).toEqual(['3', '1', '2'])
  })
})
