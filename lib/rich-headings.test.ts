import { describe, expect, it } from 'vitest'
import { richHeadings } from './rich-headings'

const heading = (words: string, tag = 'h2') => ({ type: 'heading', tag, children: [{ type: 'text', text: words }] })
const text = (...children: unknown[]) => ({ root: { children } })

describe('richHeadings', () => {
  it('finds the headings of the first level and where they stand', () => {
    const content = text(
      heading('Da dove vengono i dati'),
      { type: 'paragraph' },
      heading('Più in fondo', 'h3'),
      heading('Età'),
    )
    expect(richHeadings(content)).toEqual([
      { index: 0, id: 'da-dove-vengono-i-dati', words: 'Da dove vengono i dati' },
      { index: 3, id: 'eta', words: 'Età' },
    ])
  })

  it('gives two headings of the same words an anchor each, and none to what has no words', () => {
    const ids = richHeadings(text(heading('Note'), heading('Note'), heading('…'), heading('Note'))).map(({ id }) => id)
    expect(ids).toEqual(['note', 'note-2', 'note-3'])
  })
})
