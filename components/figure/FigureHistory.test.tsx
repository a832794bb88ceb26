import { describe, expect, it } from 'vitest'
import { figureHistory } from '@/lib/figure/history'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import type { Comparability, Figure } from '@/lib/figure/types'
import { rendered, textOf } from '../site/rendered'
import { FigureHistory } from './FigureHistory'

const edition = (year: number, fields: Partial<Figure> | null) => ({
  year,
  figures: figureIndex(
    fields
      ? [sampleFigure({ code: 'a', asOf: `${year}-12-31`, olderEdition: year === 2023 ? null : year, ...fields })]
      : [],
  ),
})
const declared = (status: Comparability['status'], reason?: string): Comparability => ({
  status,
  reason: reason ? { value: reason, lang: 'it' } : null,
})
const shown = (editions: ReturnType<typeof edition>[], locale: 'it' | 'en' = 'it', year = 2023) =>
  rendered(locale, <FigureHistory locale={locale} id="h" history={figureHistory(editions, 'a')} year={year} />)

describe('FigureHistory', () => {
  it('of one report says plainly that there is no other', () => {
    const html = shown([edition(2022, { value: 1, comparability: declared('new') })], 'it', 2022)
    expect(html).not.toContain('<table')
    expect(textOf(html)).toMatch(
      /^La relazione 2022 è la prima del portale che contiene questo dato\..+accanto all’altro\.$/,
    )
  })

  it('of three reports stands side by side, with the change where it may be told', () => {
    const html = shown([
      edition(2021, { value: 100_000 }),
      edition(2022, { value: 150_000.5, comparability: declared('comparable') }),
      edition(2023, { value: 90_000, comparability: declared('redefined', 'Senza la CIGD') }),
    ])
    const words = textOf(html)
    expect(words).toContain('Relazione 2021 Al 31 dicembre 2021 100.000,00 € nessun confronto')
    expect(words).toContain('150.000,50 € +50.000,50 € (+50,0%) nessuno Confrontabile.')
    expect(words).toContain(
      '90.000,00 € nessun confronto nessuno Non confrontabile: è cambiato il modo di contare. Senza la CIGD',
    )
    expect(words).toContain('I valori di anni diversi non si sommano')
    expect(words).not.toContain('340.000,50')
  })

  it('leads to the other reports at their own addresses, and marks the one being read', () => {
    const html = shown([edition(2021, { value: 1 }), edition(2022, { value: 2 }), edition(2023, { value: 3 })])
    expect(html).toContain('href="/it/edizioni/2021/dati/a"')
    expect(html).toContain('href="/it/edizioni/2022/dati/a"')
    expect(html).not.toContain('href="/it/dati/a"')
    expect(html).toMatch(/<span aria-current="true"[^>]*>Relazione 2023<\/span>/)
  })

  it('says what is missing: a value, a report without the figure, a statement nobody made', () => {
    const words = textOf(
      shown(
        [edition(2020, { value: 1 }), edition(2021, null), edition(2022, { value: null }), edition(2023, { value: 2 })],
        'en',
      ),
    )
    expect(words).toContain('2021 report no comparison none This report does not give the figure.')
    expect(words).toContain('not available no comparison none A new figure, which the report before did not have.')
    expect(words).toContain('Nobody has stated whether the two values can be compared.')
  })

  it('counts percentages in points and keeps the sign of a fall', () => {
    const percent = { unit: 'percent', decimals: 1, kind: 'result', value: 59.2 } as const
    const target = (value: number) => ({ value, year: 2023, direction: 'atLeast' as const })
    const words = textOf(
      shown([
        edition(2022, { ...percent, target: target(30) }),
        edition(2023, { ...percent, value: 58, target: target(35), comparability: declared('targetRevised') }),
      ]),
    )
    expect(words).toContain('58,0% -1,2 punti percentuali 35% (2023) Confrontabile; è cambiato l’obiettivo.')
  })
})
