import { describe, expect, it } from 'vitest'
import { numberedPlace } from './place-in-document'

describe('numberedPlace', () => {
  it('knows sections and tables by their number', () => {
    expect(numberedPlace('3.1')).toEqual({ word: 'section', number: '3.1' })
    expect(numberedPlace('Tabella 2')).toEqual({ word: 'table', number: '2' })
  })

  it('leaves to the document what it calls by another name', () => {
    for (const name of ['Box 1', 'Tabella', 'Tabella riassuntiva', 'Allegato 2', ''])
      expect(numberedPlace(name)).toBeNull()
  })
})
