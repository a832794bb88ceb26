import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import type { Locale } from '@/i18n/locales'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure, Target } from '@/lib/figure/types'
import { TargetVerdict } from './TargetVerdict'

const minimum: Target = { value: 80, year: 2023, direction: 'atLeast' }
const said = (fields: Partial<Figure>, locale: Locale = 'it') =>
  textOf(rendered(locale, <TargetVerdict locale={locale} figure={sampleFigure({ code: 'a', ...fields })} />))
const words = (value: number | null, stated: Target['stated'] = null, locale: Locale = 'it') =>
  said({ value, unit: 'percent', target: { ...minimum, stated } }, locale)

describe('TargetVerdict', () => {
  it('of a figure without a value repeats what the document says, and only without that cannot tell', () => {
    expect(words(null, 'reached')).toBe(
      'Dichiarato raggiunto dal documento, ma i suoi numeri non bastano per verificarlo',
    )
    expect(words(null, 'notReached')).toBe('Non ancora raggiunto al 31 dicembre 2022, secondo il documento')
    expect(words(null, 'reached', 'en')).toBe(
      'Declared reached by the document, whose numbers are not enough to verify it',
    )
    expect(words(null)).toContain('Non si può ancora dire')
  })

  it('of a figure with a value judges the value', () => {
    expect(words(80, 'notReached')).toBe('Obiettivo per il 2023 raggiunto')
  })

  it('says on which day a target is not yet reached, for which year it is and by how much', () => {
    expect(words(79, 'reached')).toBe(
      'Non ancora raggiunto al 31 dicembre 2022, obiettivo per il 2023: manca 1 punto percentuale',
    )
    expect(words(59, null, 'en')).toBe(
      'Not yet reached at 31 December 2022, target for 2023: 21 percentage points below',
    )
    expect(said({ value: 52_104, unit: 'people', target: { ...minimum, value: 56_645 } }, 'en')).toContain(
      ': 4,541 people below',
    )
    expect(said({ value: 8, unit: 'projects', target: { ...minimum, value: 5, direction: 'atMost' } })).toContain(
      ': 3 progetti di troppo',
    )
  })

  it('says neither reached nor not reached of the target of another indicator', () => {
    const borrowed = {
      value: 990,
      unit: 'bodies',
      target: { ...minimum, value: 200, basis: 'otherIndicator' },
    } as const
    expect(said(borrowed)).toBe('Misurato sull’obiettivo di un altro indicatore: non si può dire se è raggiunto')
    expect(said(borrowed, 'en')).toContain('cannot be said')
  })

  it('repeats what the document declares of a target it does not print, and is silent where it is', () => {
    expect(said({ value: 3, unit: 'projects', declared: { outcome: 'reached', year: 2023 } })).toContain(
      'Dichiarato raggiunto dal documento',
    )
    expect(said({ value: 600, unit: 'companies' })).toBe('')
  })
})
