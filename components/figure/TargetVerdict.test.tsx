import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import type { Locale } from '@/i18n/locales'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Target } from '@/lib/figure/types'
import { TargetVerdict } from './TargetVerdict'

const words = (value: number | null, stated: Target['stated'] = null, locale: Locale = 'it') => {
  const target: Target = { value: 80, year: 2023, direction: 'atLeast', stated }
  return textOf(rendered(locale, <TargetVerdict locale={locale} figure={sampleFigure({ code: 'a', value, target })} />))
}

describe('TargetVerdict', () => {
  it('of a figure without a value repeats what the document says, and only without that cannot tell', () => {
    expect(words(null, 'reached')).toBe('Obiettivo raggiunto, secondo il documento')
    expect(words(null, 'notReached')).toBe('Obiettivo non raggiunto, secondo il documento')
    expect(words(null, 'reached', 'en')).toBe('Target reached, the document says')
    expect(words(null)).toContain('Non si può ancora dire')
  })

  it('of a figure with a value judges the value', () => {
    expect(words(80, 'notReached')).toBe('Obiettivo raggiunto')
  })
})
