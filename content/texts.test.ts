import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { isTargetCount } from '@/lib/figure/target-counts'
import { parseTokens } from '@/lib/figure/token'
import { typedNumbers } from '@/lib/figure/typed-numbers'
import { isSlug, pathTo, reservedSlugs } from '@/lib/routes'
import type { Both } from '@/lib/text'
import { edition } from './2022/edition'
import { evaluations } from './2022/evaluations'
import { figures } from './2022/figures/all'
import { documents } from './documents'
import { glossary } from './glossary'
import { pages } from './pages'
import { programme } from './programme'
import { site } from './site'

type Text = { path: string; text: Both<string> }

/** Every bilingual text below a value, with the path that leads to it. */
function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('it' in value) return [{ path, text: value as Both<string> }]
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}.${key}`))
}

/** What the evaluation that a path leads into means to type in that field. */
function intendedAt(path: string): string[] {
  const [, , index = '', field = ''] = /^content\.(evaluations)\.(\d+)\.(\w+)$/.exec(path) ?? []
  return evaluations[Number(index)]?.intended?.[field] ?? []
}

/** Without the other names of a term, which are each language's own and may be in one only. */
const terms = glossary.map(({ code, term, definition }) => ({ code, term, definition }))

const content = { edition, evaluations, pages, glossary: terms, documents, programme, site }
const texts = textsIn(content, 'content').filter(({ path }) => !path.endsWith('.slug'))
const slugged = { pages, evaluations }

const linkTargets = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '')

describe('the texts of the portal', () => {
  it('are found', () => {
    expect(texts.length).toBeGreaterThan(glossary.length * 2 + evaluations.length * 2 + pages.length * 2)
  })

  it.each(texts)('$path is written in each language', ({ text }) => {
    expect(Object.keys(text).sort()).toEqual([...locales].sort())
    for (const locale of locales) expect(text[locale].trim()).not.toBe('')
  })

  // The name of the privacy page is the same word in both languages.
  it.each(texts.filter(({ text }) => text.it !== 'Privacy'))('$path is translated, not repeated', ({ text }) => {
    expect(text.en).not.toBe(text.it)
  })

  it.each(texts)('$path takes its numbers from figures', ({ path, text }) => {
    const intended = intendedAt(path)
    for (const locale of locales) expect(typedNumbers(text[locale]).map(({ number }) => number)).toEqual(intended)
  })
})

describe('figure tokens', () => {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  const tokensIn = (text: string) => parseTokens(text).filter((part) => part.type === 'figure')
  const used = texts.filter(({ text }) => locales.some((locale) => tokensIn(text[locale]).length > 0))

  it('are used where the document gives numbers', () => {
    expect(used.length).toBeGreaterThan(4)
  })

  it.each(used)('$path names figures that exist, with the target it asks for', ({ text }) => {
    for (const token of locales.flatMap((locale) => tokensIn(text[locale]))) {
      if (isTargetCount(token.code)) {
        expect(token.form).toBe('value')
        continue
      }
      const figure = byCode.get(token.code)
      expect(figure, token.code).toBeDefined()
      if (token.form === 'target' || token.form === 'difference') expect(figure?.target, token.code).toBeDefined()
    }
  })

  it.each(used)('$path names the same figures in each language', ({ text }) => {
    const codes = (value: string) => tokensIn(value).map(({ code, form }) => `${code}:${form}`)
    expect(codes(text.en).sort()).toEqual(codes(text.it).sort())
  })
})

describe('addresses', () => {
  it.each(Object.entries(slugged))('%s have one slug each, in each language', (_, items) => {
    for (const locale of locales) {
      const slugs = items.map(({ slug }) => slug[locale])
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs.filter((slug) => !isSlug(slug))).toEqual([])
    }
  })

  it('of free pages leave those of the other pages alone', () => {
    const slugs = pages.flatMap(({ slug }) => locales.map((locale) => slug[locale]))
    expect(slugs.filter((slug) => reservedSlugs.includes(slug))).toEqual([])
  })

  it('in prose are secure, or pages of the portal in the same language', () => {
    for (const locale of locales) {
      const own = [
        pathTo(locale, 'glossary'),
        pathTo(locale, 'data'),
        pathTo(locale, 'reconciliation'),
        pathTo(locale, 'corrections'),
        ...pages.map(({ slug }) => pathTo(locale, 'page', { slug: slug[locale] })),
      ]
      const targets = texts.flatMap(({ text }) => linkTargets(text[locale]))
      expect(targets.length).toBeGreaterThan(0)
      for (const target of targets) {
        if (target.startsWith('/')) expect(own).toContain(target)
        else expect(new URL(target).protocol).toBe('https:')
      }
    }
  })

  it('of documents, links and the site are secure', () => {
    const links = evaluations.flatMap(({ links = [] }) => links)
    const urls = [...documents, ...links].map(({ url }) => url)
    for (const url of [...urls, site.licenceUrl, site.accessibilityStatementUrl, site.callsUrl]) {
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('of contact are an e-mail address, or none', () => {
    expect(site.contactEmail).toMatch(/^$|^[^@\s]+@[^@\s]+\.[^@\s]+$/)
  })
})

describe('references', () => {
  it('of the edition lead with figures that exist', () => {
    expect(edition.leadFigures.length).toBeGreaterThan(0)
    expect(figures.map(({ code }) => code)).toEqual(expect.arrayContaining(edition.leadFigures))
  })

  it('of the edition name documents that exist', () => {
    expect(documents.map(({ code }) => code)).toEqual(expect.arrayContaining(edition.documents))
  })

  it('of evaluations name axes of the programme', () => {
    const axes = new Set(figures.map(({ axis }) => axis))
    for (const evaluation of evaluations) {
      expect(evaluation.axes.length).toBeGreaterThan(0)
      expect(evaluation.axes.filter((axis) => !axes.has(axis))).toEqual([])
    }
  })

  it('of evaluations name figures of the edition, and compare only with a later day', () => {
    const asOf = new Map(figures.map((figure) => [figure.code, figure.asOf ?? edition.dataDate]))
    for (const { keyFigure, evidence = [], later = [] } of evaluations) {
      for (const code of [...(keyFigure ? [keyFigure] : []), ...evidence]) expect(asOf.has(code), code).toBe(true)
      for (const { figure, laterFigure } of later) {
        expect(evidence, figure).toContain(figure)
        expect((asOf.get(laterFigure) ?? '') > (asOf.get(figure) ?? ''), laterFigure).toBe(true)
      }
    }
  })

  it('of evaluations set beside what the report measures a year later', () => {
    const pairs = evaluations.flatMap(({ later = [] }) => later.map(({ figure, laterFigure }) => [figure, laterFigure]))
    const values = new Map(figures.map(({ code, value }) => [code, value]))
    expect(pairs.map((pair) => pair.map((code) => values.get(code)))).toEqual([
      [60.13, 59.2],
      [157_891, 163_724],
      [69, 84],
      [99, 99],
      [68.6, 59],
    ])
  })

  it.each(Object.entries({ pages, evaluations, glossary, documents }))('%s have a code each', (_, items) => {
    const codes = items.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('glossary', () => {
  it('has one entry for each name of a term', () => {
    for (const locale of locales) {
      const names = glossary.flatMap(({ term, variants }) => [term[locale], ...(variants?.[locale] ?? [])])
      expect(new Set(names).size, locale).toBe(names.length)
    }
  })
})
