import { describe, expect, it } from 'vitest'
import type { RichContent } from '../text'
import { headlineText } from './headline-text'
import { figureIndex, UnknownFigureError } from './lookup'
import { sampleFigure } from './sample-figures'

const rate = (value: number) =>
  figureIndex([sampleFigure({ code: 'programme.paid-rate', unit: 'percent', value, decimals: 0 })])
const token = (code: string) => ({ type: 'inlineBlock', fields: { blockType: 'figure', code, form: 'value' } })
const line = (...children: unknown[]) => ({ type: 'paragraph', children })
const written = (...lines: unknown[]) => ({ value: { root: { children: lines } } as RichContent, lang: 'it' as const })
const text = (words: string) => ({ type: 'text', text: words })

describe('headlineText', () => {
  const verdict = written(line(text('Pagato il '), token('programme.paid-rate'), text(' del denaro')))

  it('writes figures out as they are today, with the article they ask for', () => {
    expect(headlineText(verdict, rate(91))).toEqual({ value: 'Pagato il 91% del denaro', lang: 'it' })
    expect(headlineText(verdict, rate(80))?.value).toBe('Pagato l’80% del denaro')
  })

  it('joins lines into one', () => {
    expect(headlineText(written(line(text('Una')), line(text('due'))), rate(1))?.value).toBe('Una due')
  })

  it('is null where nothing is written', () => {
    expect(headlineText(null, rate(1))).toBeNull()
    expect(headlineText(written(line()), rate(1))).toBeNull()
    expect(headlineText(written(line(text('  '))), rate(1))).toBeNull()
  })

  it('never passes over a figure that is not there', () => {
    expect(() => headlineText(verdict, figureIndex([]))).toThrow(UnknownFigureError)
  })
})
