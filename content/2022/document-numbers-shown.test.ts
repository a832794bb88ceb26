import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { shownIn } from '@/lib/figure/shown-in'
import { toDeclared, toTarget } from '@/lib/figure/target'
import { parseTokens } from '@/lib/figure/token'
import { documentNumbers } from '@/testing/2022/document-numbers'
import { pages } from '../pages'
import { axes } from './axes'
import { edition } from './edition'
import { evaluations } from './evaluations'
import { figures } from './figures/all'
import { initiatives } from './initiatives/all'

const figureOf = new Map(figures.map((figure) => [figure.code, figure]))

/** Figures that the texts of the edition name, the same in every language. */
const named = new Set(
  locales.flatMap((locale) =>
    [
      ...[edition.foreword, edition.overview, edition.evaluationsIntro],
      ...axes.flatMap(({ strategy, implementation, highlights, moneyNote }) => [
        strategy,
        implementation,
        highlights,
        moneyNote,
      ]),
      ...initiatives.map(({ description }) => description),
      ...evaluations.flatMap(({ shortAnswer, answer }) => [shortAnswer, answer]),
      ...pages.map(({ body }) => body),
    ].flatMap((text) =>
      parseTokens(text?.[locale] ?? '').flatMap((part) =>
        part.type === 'figure' ? [part.code, part.of ?? part.code] : [],
      ),
    ),
  ),
)

/**
 * A second print of a number repeats a figure, by which its code begins
 * and which the checks hold it to.
 */
const original = (code: string) => {
  const repeated = code.replace(/\.printed-.*$/, '')
  return figureOf.has(repeated) ? repeated : code
}

const isInTable = (code: string) => {
  const figure = figureOf.get(code)
  if (!figure) return false
  const isIndicator = toTarget(figure.target) !== null || toDeclared(figure.target) !== null
  const { initiative = null } = figure
  const places = shownIn(
    { code, initiative },
    { isIndicator: isIndicator && figure.asOf === undefined, isReconciled: false },
  )
  return places.length > 0
}

describe('the numbers of the approved document', () => {
  const shown = documentNumbers.filter(({ code }) => {
    const figure = original(code)
    return named.has(figure) || isInTable(figure)
  })

  it('are all read from figures, in a sentence or in a table of the portal', () => {
    const missing = documentNumbers.filter((number) => !shown.includes(number))
    expect(missing.map(({ code, printed }) => `${code}: ${printed}`)).toEqual([])
  })

  it('stand in sentences and in tables, neither alone', () => {
    const inSentences = documentNumbers.filter(({ code }) => named.has(original(code)))
    const inTables = documentNumbers.filter(({ code }) => isInTable(original(code)))
    expect(inSentences.length).toBeGreaterThan(100)
    expect(inTables.length).toBeGreaterThan(100)
    console.info(
      `${shown.length} of ${documentNumbers.length} numbers; ${inSentences.length} in sentences, ${inTables.length} in tables`,
    )
  })
})
