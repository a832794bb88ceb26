import { describe, expect, it } from 'vitest'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Figure, Target } from '@/lib/figure/types'
import { rendered, textOf } from '../site/rendered'
import { TargetList } from './TargetList'
import { targetBar } from './target-bar'

const target = (value: number, direction: Target['direction'] = 'atLeast'): Target => ({ value, year: 2023, direction })
const indicator = (fields: Partial<Figure>) =>
  sampleFigure({ code: 'axis-1.employed', kind: 'output', unit: 'people', ...fields })
const shown = (fields: Partial<Figure>, locale: 'it' | 'en' = 'it') =>
  rendered(locale, <TargetList locale={locale} figures={[indicator(fields)]} />)

describe('TargetList', () => {
  it('keeps a bar of 518% inside its track', () => {
    const html = shown({ value: 80_577, target: target(15_558) })
    expect(html).toContain('style="width:100%"')
    expect(textOf(html)).toContain('80.577 Obiettivo 2023: almeno 15.558 · 518% dell’obiettivo Obiettivo raggiunto')
    expect(targetBar({ value: 80_577, target: target(15_558) })?.targetAt).toBeCloseTo(19.3, 1)
  })

  it('says how much is missing at 92%', () => {
    const fields = { value: 52_104, target: target(56_645) }
    expect(textOf(shown(fields))).toContain('Obiettivo non ancora raggiunto: mancano 4.541')
    expect(textOf(shown(fields, 'en'))).toContain('92% of the target Target not reached yet: 4,541 short')
    expect(targetBar(fields)?.targetAt).toBe(100)
    expect(targetBar(fields)?.width).toBeCloseTo(91.98, 1)
  })

  it('measures percentages in points, in the singular for one', () => {
    const percent = { kind: 'result', unit: 'percent' } as const
    const one = textOf(shown({ ...percent, value: 84, target: target(85) }))
    expect(one).toContain('manca 1 punto percentuale')
    expect(one).not.toContain('dell’obiettivo')
    expect(textOf(shown({ ...percent, value: 59, target: target(80) }))).toContain('mancano 21 punti percentuali')
    expect(textOf(shown({ ...percent, value: 59, target: target(80) }, 'en'))).toContain('21 percentage points short')
  })

  it('reads a ceiling the other way round', () => {
    expect(textOf(shown({ value: 3, target: target(5, 'atMost') }))).toContain('non più di 5')
    expect(textOf(shown({ value: 3, target: target(5, 'atMost') }))).toContain('Obiettivo raggiunto')
    expect(textOf(shown({ value: 8, target: target(5, 'atMost') }))).toContain('Obiettivo non rispettato: 3 di troppo')
  })

  it('takes a target of zero for a target, and none for none', () => {
    expect(textOf(shown({ value: 0, target: target(0) }))).toContain('almeno 0 Obiettivo raggiunto')
    const none = shown({ value: 3, target: null })
    expect(textOf(none)).toContain('3 Il documento non riporta un valore obiettivo')
    expect(textOf(none)).not.toContain('raggiunto')
    expect(none).not.toContain('style="width')
  })

  it('does not judge a value that is not available', () => {
    const words = textOf(shown({ value: null, target: target(10) }))
    expect(words).toContain('non disponibile')
    expect(words).toContain('Non si può ancora dire')
  })
})
