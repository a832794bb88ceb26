import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { FigureToken } from './FigureToken'

const rate = (lang: 'it' | 'en') =>
  sampleFigure({
    code: 'axis-1.paid-rate',
    unit: 'percent',
    value: 91.03,
    decimals: 2,
    label: { value: 'Asse I: pagato sull’impegnato', lang },
  })

describe('FigureToken', () => {
  it('reads as its number alone, and is named by the number and what it counts', () => {
    const html = rendered('it', <FigureToken locale="it" figure={rate('it')} />)
    expect(textOf(html)).toBe('91,03%')
    expect(html).toContain('aria-label="91,03%, Asse I: pagato sull’impegnato"')
  })

  it('says of a missing value that it is not available', () => {
    const html = rendered('en', <FigureToken locale="en" figure={{ ...rate('en'), value: null }} />)
    expect(textOf(html)).toBe('not available')
    expect(html).toContain('aria-label="not available, Asse I')
  })

  it('takes no name in a language that nobody could mark', () => {
    expect(rendered('en', <FigureToken locale="en" figure={rate('it')} />)).not.toContain('aria-label')
  })
})
