import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import type { Locale } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { AxisFacts } from './AxisFacts'

const money = [
  sampleFigure({ code: 'axis-1.paid', value: 254774002.77, display: 'millions' }),
  sampleFigure({ code: 'axis-1.paid-rate', unit: 'percent', value: 87.76, decimals: 2 }),
]
const people = [
  sampleFigure({ code: 'axis-1.recipients', kind: 'recipients', unit: 'people', value: 244885 }),
  sampleFigure({ code: 'axis-1.recipients-women-share', kind: 'recipients', unit: 'percent', value: 47 }),
]
const shown = (locale: Locale, figures: typeof money) =>
  rendered(locale, <AxisFacts locale={locale} axis="axis-1" figures={figureIndex(figures)} />)

describe('AxisFacts', () => {
  it('tells what is paid of the axis, of what, and whom it has reached', () => {
    const html = shown('it', [...money, ...people])
    expect(textOf(html)).toContain('Pagato ai beneficiari 254,77 mln € 87,76% di quanto impegnato')
    expect(textOf(html)).toContain('Persone raggiunte 244.885 47% donne')
    expect(html).toContain('width="87.76%"')
    expect(textOf(shown('en', people))).toContain('People reached 244,885 47% women')
  })

  it('says nothing of people where the axis reaches nobody', () => {
    expect(textOf(shown('it', money))).not.toContain('Persone')
  })

  it('draws nothing where there is neither', () => {
    expect(shown('it', [])).toBe('')
  })
})
