import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '@/components/site/rendered'
import type { Locale } from '@/i18n/locales'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { scoreboard } from '@/lib/figure/scoreboard'
import type { Figure } from '@/lib/figure/types'
import { Scoreboard } from './Scoreboard'

const date = '2022-12-31'
const target = { value: 80, year: 2023, direction: 'atLeast' } as const
const indicator = (code: string, fields: Partial<Figure>) =>
  sampleFigure({
    code,
    kind: 'result',
    unit: 'percent',
    label: { value: `Asse I: indicatore ${code}`, lang: 'it' },
    ...fields,
  })

const drawn = (locale: Locale, figures: Figure[], owner?: string) =>
  rendered(locale, <Scoreboard locale={locale} board={scoreboard(figures, date)} dataDate={date} owner={owner} />)
const missed = indicator('a', { value: 79, target })
const reached = indicator('b', { value: 80, target })

describe('Scoreboard', () => {
  it('counts each state and names what is not yet reached, by how much and for which year', () => {
    const words = textOf(drawn('it', [missed, reached, indicator('c', { value: 90, target })]))
    expect(words).toMatch(/^2 raggiunti 1 non ancora Non ancora raggiunti al 31 dicembre 2022 /)
    expect(words).toContain('Risultato, obiettivo per il 2023 79% su 80% manca 1 punto percentuale')
    expect(words).not.toContain('indicatore b')
    expect(textOf(drawn('en', [missed]))).toContain('79% of 80% 1 percentage point below')
  })

  it('says on which side of a ceiling a value lies, and what the document alone says', () => {
    const ceiling = { ...target, value: 5, direction: 'atMost' } as const
    expect(textOf(drawn('it', [indicator('a', { value: 8, unit: 'people', target: ceiling })]))).toContain(
      '3 persone di troppo',
    )
    const declared = { outcome: 'notReached', year: null } as const
    expect(textOf(drawn('en', [indicator('a', { value: 8, declared })]))).toContain(
      'not yet reached, the document says',
    )
  })

  it('leaves out of a name what the page is about', () => {
    expect(textOf(drawn('it', [missed], 'Asse I'))).toContain(' Indicatore a ')
    expect(textOf(drawn('it', [missed]))).toContain('Asse I: indicatore a')
  })

  it('draws a cell for each target, and says that none is left, or nothing at all', () => {
    expect(drawn('it', [missed, reached]).match(/<rect[^>]*class="fluid-(?:solid|short)"/g)).toHaveLength(2)
    expect(textOf(drawn('it', [reached]))).toContain('Nessun obiettivo resta da raggiungere')
    expect(drawn('it', [indicator('a', { value: 8 })])).toBe('')
  })
})
