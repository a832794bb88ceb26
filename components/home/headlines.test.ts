import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import type { EditionPage } from '@/lib/edition-page'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { scoreboard } from '@/lib/figure/scoreboard'
import type { HomeContent } from '@/lib/home/home-content'
import type { RichContent } from '@/lib/text'
import en from '@/messages/en.json'
import it_ from '@/messages/it.json'
import { homeHeadlines } from './headlines'

const messages = { it: it_, en }
const target = { value: 100, year: 2023, direction: 'atLeast' as const }
const indicators = [120, 99].map((value, index) =>
  sampleFigure({ code: `axis-1.t${index}`, kind: 'output', unit: 'people', value, target }),
)
const money = (paid: number | null) => [
  sampleFigure({ code: 'programme.paid', value: paid }),
  sampleFigure({ code: 'programme.committed', value: 958677416.67 }),
  sampleFigure({ code: 'programme.allocation', value: 970474516 }),
]
const written = (words: string) => ({
  value: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] } } as RichContent,
  lang: 'it' as const,
})

function verdictOf(locale: Locale, figures: ReturnType<typeof sampleFigure>[], headlines: object = {}) {
  const page = { locale, edition: { headlines }, figures: figureIndex(figures) } as unknown as EditionPage
  const board = scoreboard(figures, '2022-12-31')
  const content = { initiatives: [], missed: [], board } as unknown as HomeContent
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Home' })
  const { verdict } = homeHeadlines(page, content, t as Parameters<typeof homeHeadlines>[2])
  return { ...verdict, value: verdict.value.replaceAll('\u00a0', ' ') }
}

describe('The sentence that opens the home page', () => {
  it('is the editors’, in the language they wrote it in', () => {
    const own = verdictOf('en', [...money(1), ...indicators], { verdict: written('Com’è andata') })
    expect(own).toEqual({ value: 'Com’è andata', lang: 'it' })
  })

  it('is computed where they wrote none', () => {
    const figures = [...money(872642491.03), ...indicators]
    expect(verdictOf('it', figures).value).toBe(
      'Pagati 872,64 mln € su 958,68 mln € impegnati; obiettivi raggiunti: 1 su 2',
    )
    expect(verdictOf('en', figures).value).toBe(
      '€872.64 million of the €958.68 million committed is paid; targets reached: 1 of 2',
    )
  })

  it('tells what there is: money alone, targets alone, or what the portal is about', () => {
    expect(verdictOf('it', money(872642491.03)).value).toBe('Pagati 872,64 mln € su 958,68 mln € impegnati')
    expect(verdictOf('it', [...money(null), ...indicators]).value).toBe('Obiettivi raggiunti: 1 su 2')
    expect(verdictOf('it', money(null)).value).toBe(it_.Home.title)
  })
})
