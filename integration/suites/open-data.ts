import { beforeAll, describe, expect, it, vi } from 'vitest'
import { initiatives } from '@/content/2022/initiatives/all'
import type { FiguresJson } from '@/lib/opendata/figures-json'
import type { OpenFigure } from '@/lib/opendata/open-objects'
import { roundHalfUp } from '@/lib/round'
import { documentNumbers } from '@/testing/2022/document-numbers'
import { parseCsv } from '../csv'
import { cellsOf, owners, rateOf, tableOne, tableTwo } from '../document-tables'
import { answersSuite } from '../open-data/answers'
import { ask } from '../open-data/ask'
import { catalogueSuite } from '../open-data/catalogue'
import { roundTripSuite } from '../open-data/round-trip'
import { centsPrinted, parsePrinted } from '../printed'

// The cache of pages is Next's and needs its server.
vi.mock('next/cache', () => import('../next-cache'))

const file = (name: string, year = '2022') => ask(`${year}/${name}`)

export function openDataSuite() {
  describe('Open data', () => {
    let json: FiguresJson
    const figure = (code: string): OpenFigure => {
      const found = json.figures.find((candidate) => candidate.code === code)
      if (!found) throw new Error(`figures.json lacks ${code}`)
      return found
    }
    beforeAll(async () => {
      json = JSON.parse((await file('figures.json')).text)
    })

    it('say what they are', () => {
      const { figures, total, limit, offset, ...header } = json
      expect(header).toEqual({
        edition: 2022,
        dataAsOf: '2022-12-31',
        approvedOn: '2023-05-29',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      })
      expect(figures).toHaveLength(203)
    })

    it.each([...cellsOf(tableOne), ...cellsOf(tableTwo)])('$code is printed as $printed', ({ code, printed }) => {
      const { stated, value, unit } = figure(code)
      const said = stated ?? roundHalfUp(value ?? Number.NaN, 2)
      expect(said).toBe(parsePrinted(printed))
      expect(unit).toBe(printed.endsWith('%') ? 'percent' : 'EUR')
    })

    it.each(['allocation', 'programmed', 'committed', 'paid', 'certified'] as const)(
      'the amounts of the axes are those printed, and the %s of the programme is their exact sum',
      (column) => {
        const cents = tableTwo[column].slice(0, 5).map(centsPrinted)
        expect(owners.slice(0, 5).map((owner) => figure(`${owner}.${column}`).value)).toEqual(
          cents.map((amount) => amount / 100),
        )
        expect(figure(`programme.${column}`).value).toBe(cents.reduce((sum, amount) => sum + amount, 0) / 100)
      },
    )

    it('the one total that is not the sum of its column is explained in both languages', () => {
      const { value, stated, explanation } = figure('programme.committed')
      expect([value, stated]).toEqual([958_677_416.66, 958_677_416.67])
      expect(explanation?.it).toBeTruthy()
      expect(explanation?.en).toBeTruthy()
      const sums = (['allocation', 'programmed', 'paid', 'certified'] as const).map((column) =>
        figure(`programme.${column}`),
      )
      for (const { value, stated } of sums) expect(value).toBe(stated)
    })

    it.each(Object.entries(rateOf))(
      '%s is what its columns give, and what is printed or explained',
      (column, [part, whole]) => {
        for (const [row, owner] of owners.entries()) {
          const { value, explanation } = figure(`${owner}.${column}`)
          const exact = ((figure(`${owner}.${part}`).value ?? 0) / (figure(`${owner}.${whole}`).value ?? 0)) * 100
          expect(value).toBeCloseTo(exact, 6)
          const printed = parsePrinted(tableTwo[column as keyof typeof tableTwo][row] ?? '')
          expect(roundHalfUp(value ?? 0, 2) === printed || explanation !== null, `${owner}.${column}`).toBe(true)
        }
      },
    )

    it.each(documentNumbers)('$section prints $printed for $code', ({ printed, code, form }) => {
      const { value, stated, target } = figure(code)
      expect(form === 'target' ? [target?.value] : [stated, value]).toContain(parsePrinted(printed))
    })

    it('names every figure in both languages and gives it an address in each', () => {
      for (const { code, label, url } of json.figures) {
        expect(label?.it, code).toBeTruthy()
        expect(label?.en, code).toBeTruthy()
        expect(url).toEqual({
          it: `http://localhost:3000/it/edizioni/2022/dati/${code}`,
          en: `http://localhost:3000/en/editions/2022/data/${code}`,
        })
      }
    })

    it('gives formulas by codes that are all there', () => {
      const codes = new Set(json.figures.map(({ code }) => code))
      const operands = json.figures.flatMap(({ formula }) => formula?.operands ?? [])
      expect(operands.length).toBeGreaterThan(100)
      expect(operands.filter((code) => !codes.has(code))).toEqual([])
    })

    it('as CSV say the same, row by row', async () => {
      const rows = parseCsv((await file('figures.csv')).text)
      expect(rows).toHaveLength(json.figures.length)
      const number = (text: string | undefined) => (text === '' ? null : Number(text))
      for (const [index, row] of rows.entries()) {
        const open = json.figures[index] as OpenFigure
        expect(row).toMatchObject({
          code: open.code,
          axis: open.axis ?? '',
          initiative: open.initiative ?? '',
          kind: open.kind,
          label_it: open.label?.it ?? '',
          label_en: open.label?.en ?? '',
          unit: open.unit,
          as_of: open.asOf,
          formula: open.formula ? `${open.formula.operation}(${open.formula.operands.join(', ')})` : '',
          explanation_it: open.explanation?.it ?? '',
          explanation_en: open.explanation?.en ?? '',
          source: open.source,
        })
        expect([number(row.value), number(row.stated)]).toEqual([open.value, open.stated])
        expect([number(row.target_value), number(row.target_year)]).toEqual([
          open.target?.value ?? null,
          open.target?.year ?? null,
        ])
        if (open.unit === 'EUR' && open.value !== null) expect(row.value).toMatch(/^-?\d+\.\d\d$/)
      }
    })

    it('list the initiatives with their figures', async () => {
      const { initiatives: open } = JSON.parse((await file('initiatives.json')).text)
      expect(open.map(({ code }: { code: string }) => code).sort()).toEqual(initiatives.map(({ code }) => code).sort())
      const nidi = open.find(({ code }: { code: string }) => code === 'nidi-gratis')
      expect(nidi.figures).toContain('nidi-gratis.activated')
      expect(figure('nidi-gratis.activated').value ?? figure('nidi-gratis.activated').stated).toBe(7_000_000)
    })
  })
  roundTripSuite()
  answersSuite()
  catalogueSuite()
}
