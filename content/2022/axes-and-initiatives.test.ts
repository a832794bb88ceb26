import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { parseTokens } from '@/lib/figure/token'
import { typedNumbers } from '@/lib/figure/typed-numbers'
import { isSlug } from '@/lib/routes'
import type { Both } from '@/lib/text'
import { actTypes, axisNumerals, initiativeStatuses } from '@/lib/views'
import { axes } from './axes'
import { figures } from './figures/all'
import { initiatives } from './initiatives/all'

type Text = { path: string; text: Both<string> }

const proseOf: Text[] = [
  ...axes.flatMap(({ code, strategy, implementation, highlights, moneyNote }) => [
    { path: `${code} strategy`, text: strategy },
    { path: `${code} implementation`, text: implementation },
    ...(highlights ? [{ path: `${code} highlights`, text: highlights }] : []),
    ...(moneyNote ? [{ path: `${code} moneyNote`, text: moneyNote }] : []),
  ]),
  ...initiatives.map(({ code, description }) => ({ path: `${code} description`, text: description })),
]

const plainOf: Text[] = [
  ...axes.map(({ code, title }) => ({ path: `${code} title`, text: title })),
  ...initiatives.flatMap(({ code, summary, forWhom, acts = [], links = [] }) => [
    { path: `${code} summary`, text: summary },
    ...(forWhom ? [{ path: `${code} forWhom`, text: forWhom }] : []),
    ...acts.flatMap(({ number, subject }) => (subject ? [{ path: `${code} ${number}`, text: subject }] : [])),
    ...links.map(({ url, label }) => ({ path: `${code} ${url}`, text: label })),
  ]),
]

const tokensIn = (text: string) => parseTokens(text).filter((part) => part.type === 'figure')

describe('the texts of axes and initiatives', () => {
  it.each([...proseOf, ...plainOf])('$path is written in both languages', ({ text }) => {
    for (const locale of locales) expect(text[locale].trim()).not.toBe('')
    expect(text.en).not.toBe(text.it)
  })

  it.each(proseOf)('$path names figures that exist, the same in each language', ({ text }) => {
    const figureOf = new Map(figures.map((figure) => [figure.code, figure]))
    for (const { code, form } of locales.flatMap((locale) => tokensIn(text[locale]))) {
      const figure = figureOf.get(code)
      expect(figure, code).toBeDefined()
      if (form === 'target') expect(figure?.target, code).toBeDefined()
      // A value the document leaves out has nothing to say in a sentence.
      else expect(figure?.value ?? figure?.formula, code).toBeDefined()
    }
    const named = (value: string) => tokensIn(value).map(({ code, form }) => `${code}:${form}`)
    expect(named(text.en).sort()).toEqual(named(text.it).sort())
  })

  it.each([...proseOf, ...plainOf])('$path types no number but those that are meant', ({ path, text }) => {
    const [code, field = ''] = path.split(' ')
    const intended = axes.find((axis) => axis.code === code)?.intended?.[field] ?? []
    for (const locale of locales) expect(typedNumbers(text[locale]).map(({ number }) => number)).toEqual(intended)
  })

  it.each(plainOf)('$path needs no figure', ({ text }) => {
    for (const locale of locales) expect(tokensIn(text[locale])).toEqual([])
  })
})

describe('axes', () => {
  it('are five, numbered, with the thematic objectives of the financial plan', () => {
    expect(axes.map(({ numeral }) => numeral)).toEqual([...axisNumerals])
    expect(axes.map(({ thematicObjective }) => thematicObjective)).toEqual([8, 9, 10, 11, null])
    expect(axes.map(({ code }) => code)).toEqual(['axis-1', 'axis-2', 'axis-3', 'axis-4', 'axis-5'])
  })

  it('have the names of Table 1', () => {
    expect(axes.map(({ title }) => title.it)).toEqual([
      'Occupazione',
      'Inclusione sociale e lotta alla povertà',
      'Istruzione e formazione',
      'Capacità istituzionale e amministrativa',
      'Assistenza tecnica',
    ])
  })
})

describe('initiatives', () => {
  it('are as many as the document names, axis by axis', () => {
    const count = (axis: string) => initiatives.filter((initiative) => initiative.axis === axis).length
    expect(axes.map(({ code }) => count(code))).toEqual([7, 7, 2, 7, 3])
  })

  it('say for whom they are, but for those of which the document does not', () => {
    const silent = initiatives.filter(({ forWhom }) => !forWhom)
    expect(silent.map(({ code }) => code)).toEqual([
      'rete-natura-2000',
      'biblioteche-e-archivi',
      'digiteca',
      'valutazione',
    ])
  })

  it('have known statuses and acts, with a date for every regional act', () => {
    for (const { code, status, acts = [] } of initiatives) {
      expect(initiativeStatuses, code).toContain(status)
      for (const { type, date } of acts) {
        expect(actTypes, code).toContain(type)
        if (type === 'dgr' || type === 'decree') expect(date, code).toMatch(/^2022-0[1-6]-\d\d$/)
      }
    }
  })

  it('cite the acts of the document', () => {
    const acts = initiatives.flatMap(({ acts = [] }) =>
      acts.map(({ number, date }) => `${number} ${date ?? ''}`.trim()),
    )
    expect(acts.sort()).toEqual([
      '2629 2022-03-01',
      '6173 2022-03-28',
      '6197 2022-03-28',
      '6280 2022-04-11',
      '6517 2022-06-13',
      '6533 2022-06-20',
    ])
  })

  it('name as partners those that the document says they are carried out with, and nobody that runs something beside them', () => {
    const partners = initiatives.flatMap(({ code, partners: named = [] }) => named.map((name) => [code, name]))
    expect(partners.sort()).toEqual([
      ['aree-interne', 'FORMEZ'],
      ['coaching-centri-impiego', 'FORMEZ'],
      ['lombardia-europa-2020-seav', 'ANCI'],
    ])
  })

  it('keep their official name in both languages, and say what it means', () => {
    for (const { code, title, gloss } of initiatives) {
      expect(title.en, code).toBe(title.it)
      expect(gloss?.trim(), code).toBeTruthy()
    }
  })

  it('link to secure addresses', () => {
    const urls = initiatives.flatMap(({ links = [] }) => links.map(({ url }) => url))
    expect(urls.length).toBeGreaterThan(0)
    for (const url of urls) expect(new URL(url).protocol).toBe('https:')
  })
})

describe.each(Object.entries({ axes, initiatives }))('%s', (_, items) => {
  it('have a code and a slug each, fit for an address in each language', () => {
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
    for (const locale of locales) {
      const slugs = items.map(({ slug }) => slug[locale])
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs.filter((slug) => !isSlug(slug))).toEqual([])
    }
  })
})
