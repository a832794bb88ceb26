import { parse } from 'csv-parse/sync'
import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { words } from '../words'
import { expect, test } from './fixtures'
import { attributeOf, element, elements, sentPage, textOf } from './sent-page'

/**
 * What an expression of additions alone, or of a division and a
 * multiplication, comes to: from left to right.
 */
function computed(expression: string): number {
  const [first = '', ...rest] = expression.split(' ')
  let result = Number(first)
  for (let at = 0; at < rest.length; at += 2) {
    const number = Number(rest[at + 1])
    if (rest[at] === '+') result += number
    else if (rest[at] === '/') result /= number
    else if (rest[at] === '*') result *= number
    else throw new Error(`Not understood: ${expression}`)
  }
  return result
}

for (const locale of locales)
  test(`the file of the computations says the same as the page and can be computed again, in ${locale}`, {
    tag: '@any-width',
  }, async ({ request }) => {
    const sent = await request.get(pathTo(locale, 'reconciliation'))
    expect(sent.status()).toBe(200)
    const main = element(sentPage(await sent.text()), 'main')
    const entries = elements(main, 'li', { id: /./ }).filter((entry) => elements(entry, 'h3').length > 0)
    const link = elements(main, 'a').find((link) => textOf(link) === words[locale].ReconciliationPage.file)
    const response = await request.get((link && attributeOf(link, 'href')) ?? '')
    expect(response.status()).toBe(200)
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
    expect(rows.map(({ code }) => code).sort()).toEqual(entries.map((entry) => attributeOf(entry, 'id')).sort())
    const formulas = rows.filter(({ expression }) => expression !== '')
    expect(formulas.length).toBeGreaterThan(90)
    for (const { code, expression = '', recomputed } of formulas)
      expect.soft(computed(expression), code).toBeCloseTo(Number(recomputed), 6)
  })
