import { describe, expect, it } from 'vitest'
import { sampleAxis } from '@/components/content/sample-content'
import { rendered, textOf } from '@/components/site/rendered'
import { locales } from '@/i18n/locales'
import { figureIndex } from '@/lib/figure/lookup'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { scoreboard } from '@/lib/figure/scoreboard'
import { leadFacts } from '@/lib/home/lead-facts'
import { peopleOf } from '@/lib/home/people'
import { FirstScreen } from './FirstScreen'

const target = (code: string, value: number, of: number, year = 2023) =>
  sampleFigure({
    code,
    axis: 'axis-1',
    kind: 'output',
    unit: 'people',
    value,
    target: { value: of, year, direction: 'atLeast' },
    label: { value: `Asse I: ${code}`, lang: 'it' },
  })

const people = (more: object = {}) =>
  sampleFigure({
    code: 'axis-1.recipients',
    axis: 'axis-1',
    kind: 'recipients',
    unit: 'people',
    value: 244885,
    ...more,
  })

function shown(
  figures: ReturnType<typeof sampleFigure>[],
  locale: (typeof locales)[number] = 'it',
  chosen: string[] = [],
) {
  const index = figureIndex(figures)
  return rendered(
    locale,
    <FirstScreen
      locale={locale}
      kicker="POR FSE"
      verdict={{ value: 'Com’è andata', lang: 'it' }}
      lead={leadFacts(index, chosen)}
      board={scoreboard(figures, '2022-12-31')}
      people={peopleOf(index, [sampleAxis()])}
      edition={null}
    />,
  )
}

const money = [
  sampleFigure({ code: 'programme.paid', value: 872642491.03, display: 'millions' }),
  sampleFigure({ code: 'programme.paid-rate', unit: 'percent', value: 91.03, decimals: 2 }),
]

describe('The first screen', () => {
  it.each(locales)('tells the verdict in its own language, once, as the heading of the page (%s)', (locale) => {
    const html = shown(money, locale)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.includes('<span lang="it">Com’è andata</span>')).toBe(locale === 'en')
  })

  it('tells the money paid, with its share and a bar as long', () => {
    const html = shown(money)
    expect(textOf(html)).toContain('872,64 mln €')
    expect(textOf(html)).toContain('91,03% di quanto impegnato')
    expect(html).toContain('width="91.03%"')
  })

  it('counts the targets that are reached and those that are not, and names these', () => {
    const text = textOf(shown([target('uno', 120, 100), target('due', 99, 100), target('tre', 100, 100)]))
    expect(text).toMatch(/Obiettivi per il 2023 2 raggiunti 1 non ancora/)
    expect(text).toContain('99 su 100 Asse I: due')
  })

  it('names three of many, and leads to the others', () => {
    const html = shown(['a', 'b', 'c', 'd', 'e'].map((code) => target(code, 1, 2)))
    expect(html.match(/1 su 2/g)).toHaveLength(3)
    expect(html).toContain('href="#missing"')
    expect(textOf(html)).toContain('e altri 2')
  })

  it('names no year where targets are for several', () => {
    expect(textOf(shown([target('uno', 1, 2, 2023), target('due', 1, 2, 2025)]))).not.toContain('2023')
  })

  it('says nothing of targets and people where the edition has none', () => {
    const text = textOf(shown(money))
    expect(text).not.toMatch(/Obiettivi|Persone/)
  })

  it('calls people by their short name, else by their axis, and says why they are not added up', () => {
    expect(textOf(shown([people({ shortLabel: { value: 'lavoro', lang: 'it' } })]))).toContain('244.885 lavoro')
    const text = textOf(shown([people()]))
    expect(text).toContain(`244.885 ${sampleAxis().title.value}`)
    expect(text).toContain('Non si sommano')
  })

  it('leaves out an axis whose people nobody has counted', () => {
    expect(textOf(shown([people({ value: null })]))).not.toContain('Persone raggiunte')
  })
})
