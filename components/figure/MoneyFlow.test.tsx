import { describe, expect, it } from 'vitest'
import { sampleRecord } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { MoneyFlow } from './MoneyFlow'
import { moneySteps } from './money-steps'
import { sampleIndex } from './sample-index'

const flow = (locale: 'it' | 'en', figures = sampleIndex()) =>
  rendered(locale, <MoneyFlow locale={locale} id="flow" title="Asse I" steps={moneySteps(figures, 'axis-1')} />)

const widths = (html: string) => [...html.matchAll(/style="width:([\d.]+)%"/g)].map(([, width]) => Number(width))

describe('MoneyFlow', () => {
  it('says in words what each bar shows', () => {
    const words = textOf(flow('it'))
    expect(words).toContain('Programmato 290,89 mln € 122,89% della dotazione')
    expect(words).toContain('Pagato ai beneficiari 254,77 mln € 87,76% dell’impegnato')
    expect(textOf(flow('en'))).toContain('Certified €184.44 million 72.40% of what was paid')
  })

  it('holds its exact amounts in a table', () => {
    const table = flow('it').match(/<table.*<\/table>/s)?.[0] ?? ''
    expect(textOf(table)).toContain('Dotazione 236.700.000,00 € Primo passo Programmato 290.890.851,86 € 122,89%')
  })

  it('draws all bars on one scale, none longer than its track', () => {
    const drawn = widths(flow('it'))
    expect(drawn).toHaveLength(5)
    expect(Math.max(...drawn)).toBe(100)
    expect(drawn[0]).toBeCloseTo((236.7 / 290.89085186) * 100, 1)
  })

  it('draws nothing for an amount that is not available, and says so', () => {
    const html = flow('it', sampleIndex([sampleRecord({ code: 'axis-1.certified', value: null })]))
    expect(widths(html).at(-1)).toBe(0)
    expect(textOf(html)).toContain('Certificato non disponibile')
  })

  it('stops when a step is missing', () => {
    expect(() => moneySteps(sampleIndex(), 'axis-7')).toThrow('axis-7.allocation')
  })
})
