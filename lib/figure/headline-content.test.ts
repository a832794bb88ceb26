import { describe, expect, it } from 'vitest'
import { headlineContent } from './headline-content'
import { headlineText } from './headline-text'
import { figureIndex } from './lookup'
import { passagesOf } from './mentions'
import { sampleFigure } from './sample-figures'

describe('headlineContent', () => {
  it('keeps words and figures in their order', () => {
    const content = headlineContent(' Il {{axis-1.rate:share:programme.paid}} di {{programme.paid:short}} ')
    expect(passagesOf(content)).toEqual([
      [
        'Il ',
        { code: 'axis-1.rate', form: 'share', of: 'programme.paid' },
        ' di ',
        { code: 'programme.paid', form: 'short', of: null },
      ],
    ])
  })

  it('reads as the text it was made from, its figures written out', () => {
    const figures = figureIndex([sampleFigure({ code: 'a.people', unit: 'people', value: 52104 })])
    const content = headlineContent('Hanno un diploma {{a.people}} persone')
    expect(headlineText({ value: content, lang: 'it' }, figures)?.value).toBe('Hanno un diploma 52.104 persone')
  })

  it('is the same for the same text, and empty for an empty one', () => {
    expect(headlineContent('Uno {{a.b}}')).toEqual(headlineContent('Uno {{a.b}}'))
    expect(passagesOf(headlineContent('  '))).toEqual([])
  })

  it('keeps braces that name no figure as words', () => {
    expect(passagesOf(headlineContent('Sono {{axis-1.paid:short'))).toEqual([['Sono {{axis-1.paid:short']])
  })
})
