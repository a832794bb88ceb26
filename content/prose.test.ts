import { describe, expect, it } from 'vitest'
import { prose } from './prose'

describe('prose', () => {
  it('joins the lines of a paragraph and keeps paragraphs, headings and list items apart', () => {
    const text = prose`
      One sentence
      over two lines.

      ## A heading

      - first item
        goes on
      - {{axis-1.paid:short}}
    `
    expect(text).toBe('One sentence over two lines.\n\n## A heading\n\n- first item goes on\n- {{axis-1.paid:short}}')
  })
})
