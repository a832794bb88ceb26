import { describe, expect, it } from 'vitest'
import { UnreadableFileError } from './cells'
import { problemSeverity } from './problem-kinds'
import { explainProblem } from './problems'
import { countsOf, type SheetReport } from './report'
import { sampleFile, sampleSheetFigure, validated } from './sample-sheet'

const heading = ['Codice', 'Unità', 'Valore', 'Target', 'Anno del target', 'Riferito al', 'Nota']
const paid = sampleSheetFigure({ code: 'axis-1.paid', value: 100 })
const spent = sampleSheetFigure({ code: 'axis-2.paid', value: 50 })
const total = sampleSheetFigure({
  code: 'programme.paid',
  formula: { operation: 'sum', operands: ['axis-1.paid', 'axis-2.paid'] },
  stated: { value: 150, precision: 0.01 },
})
const reached = sampleSheetFigure({
  code: 'axis-1.reached',
  kind: 'output',
  unit: 'people',
  decimals: 0,
  value: 900,
  target: { value: 1000, year: 2023, direction: 'atLeast', stated: 'notReached' },
})
const figures = [paid, spent, total, reached]

const row = (...cells: (string | null)[]) => sampleFile(heading, cells)
const problemsOf = ({ problems }: SheetReport) =>
  problems.map(({ kind, place: { row, column } }) => [kind, `${column}${row}`])

describe('validateSheet', () => {
  it('says what changes, from what to what, and where it stands', () => {
    const report = validated(row('axis-1.paid', 'euro', '254.774.002,77', null, null, null, 'da SIAGE'), figures)
    expect(report.problems).toEqual([])
    expect(report.changes).toMatchObject([
      {
        figure: { id: 'id-axis-1.paid', unit: 'EUR' },
        field: 'value',
        before: 100,
        after: 254_774_002.77,
        place: { sheet: null, row: 2, column: 'C' },
        found: '254.774.002,77',
        note: 'da SIAGE',
        marks: ['large'],
      },
    ])
    expect(report).toMatchObject({
      rows: 1,
      unchanged: 0,
      missing: [{ code: 'axis-2.paid' }, { code: 'axis-1.reached' }],
    })
  })

  it('finds columns by their name in either language, in any order, below a title', () => {
    const file = sampleFile(
      ['Monitoraggio 2022'],
      [null],
      ['VALUE', 'Unit of measure', 'code'],
      ['101', 'EUR', 'axis-1.paid'],
    )
    expect(validated(file, figures).changes).toMatchObject([{ after: 101, place: { row: 4, column: 'A' } }])
  })

  it('leaves alone what is empty or the same', () => {
    const file = sampleFile(
      heading,
      ['axis-1.paid', null, '100,00'],
      ['axis-2.paid'],
      ['axis-1.reached', null, '900', '1000'],
    )
    expect(validated(file, figures)).toMatchObject({ changes: [], unchanged: 3, problems: [] })
  })

  it('removes a value only where the file says so, and marks it', () => {
    expect(validated(row('axis-1.paid', null, 'n.d.'), figures).changes).toMatchObject([
      { after: null, marks: ['removed'] },
    ])
  })

  it('reads targets, their year and days', () => {
    const report = validated(row('axis-1.reached', 'persone', null, '1.200', '2024', '30/06/2022'), figures, 'it')
    expect(report.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['target', 1000, 1200],
      ['targetYear', 2023, 2024],
      ['asOf', null, '2022-06-30'],
    ])
  })

  it("takes the edition's own day for no day", () => {
    expect(validated(row('axis-1.paid', null, null, null, null, '31/12/2022'), figures).changes).toEqual([])
  })

  it.each([
    ['unknownCode', row('axis-9.paid', null, '1'), 'A2'],
    ['noCode', row(null, null, '1'), 'A2'],
    ['wrongUnit', row('axis-1.paid', 'persone', '1'), 'B2'],
    ['wrongUnit', row('axis-1.paid', 'numero', '1'), 'B2'],
    ['wrongUnit', row('axis-1.paid', 'migliaia di euro', '1'), 'B2'],
    ['unreadableNumber', row('axis-1.paid', 'EUR', 'circa 3'), 'C2'],
    ['ambiguousNumber', row('axis-1.paid', 'EUR', '1.234'), 'C2'],
    ['cents', row('axis-1.paid', 'EUR', '1,2345'), 'C2'],
    ['tooLarge', row('axis-1.paid', 'EUR', '999999999999999'), 'C2'],
    ['whole', row('axis-1.reached', 'numero', '12,5'), 'C2'],
    ['targetNotAllowed', row('axis-1.paid', null, null, '5'), 'D2'],
    ['unreadableYear', row('axis-1.reached', null, null, '5', '1999'), 'E2'],
    ['unreadableDay', row('axis-1.paid', null, null, null, null, '12/31/2022'), 'F2'],
    ['noTable', sampleFile(['Nome', 'Valore'], ['axis-1.paid', '1']), 'null1'],
    ['repeatedColumn', sampleFile(['Codice', 'Valore', 'Importo'], ['axis-1.paid', '100']), 'C1'],
    ['unknownColumn', sampleFile(['Codice', 'Valore', 'Beneficiario'], ['axis-1.paid', '100']), 'C1'],
  ])('%s, at its place', (kind, file, place) => {
    const report = validated(file, figures)
    expect(problemsOf(report)).toEqual([[kind, place]])
    expect(report.changes).toEqual([])
  })

  it('refuses a target without a year', () => {
    const bare = sampleSheetFigure({ code: 'x', kind: 'output', unit: 'people', decimals: 0 })
    expect(problemsOf(validated(row('x', null, null, '5'), [bare]))).toEqual([['targetWithoutYear', 'D2']])
  })

  it('tells cells a spreadsheet broke or turned into days', () => {
    const file = sampleFile(
      heading,
      ['axis-1.paid', null, { text: '#REF!', isBroken: true }],
      ['axis-2.paid', null, { text: '2022-05-12', day: '2022-05-12' }],
    )
    expect(problemsOf(validated(file, figures))).toEqual([
      ['brokenCell', 'C2'],
      ['dayForNumber', 'C3'],
    ])
  })

  it('refuses a code that stands twice with other values, and mentions one with the same', () => {
    const twice = (value: string) => sampleFile(heading, ['axis-1.paid', null, '101'], ['axis-1.paid', null, value])
    expect(validated(twice('102'), figures).problems).toMatchObject([
      { kind: 'repeatedCode', severity: 'error', expected: 2 },
    ])
    const alike = validated(twice('101,00'), figures)
    expect(alike.problems).toMatchObject([{ kind: 'repeatedAlike', severity: 'notice' }])
    expect(alike.changes).toHaveLength(1)
  })

  it('lets the clear numbers of a file decide the ambiguous, and says so', () => {
    const file = sampleFile(heading, ['axis-1.paid', null, '1.234'], ['axis-2.paid', null, '98,72'])
    const report = validated(file, figures)
    expect(report.numbers).toEqual({ format: 'it', from: 'cells', isMixed: false, decided: 1 })
    expect(report.changes[0]).toMatchObject({ after: 1234, marks: ['large', 'decided'] })
  })

  it('reads mixed numbers each as it is written, leaves the ambiguous undecided, and says which are rare', () => {
    const file = sampleFile(
      heading,
      ['axis-1.paid', null, '98,72'],
      ['axis-2.paid', null, '98.72'],
      ['axis-1.reached', null, '1.234'],
    )
    const report = validated(file, figures)
    expect(problemsOf(report)).toContainEqual(['ambiguousNumber', 'C4'])
    expect(report.problems.map(({ kind }) => kind)).toContain('mixedNumbers')
    expect(report.changes.map(({ after }) => after)).toEqual([98.72, 98.72])
  })

  it('tells which checks break and which are fixed, and what is computed anew', () => {
    const broken = validated(row('axis-1.paid', null, '101'), figures)
    expect(broken.checks).toMatchObject([
      {
        figure: { code: 'programme.paid' },
        outcome: 'broken',
        kind: 'printed',
        expected: 150,
        before: 150,
        after: 151,
        difference: 1,
      },
    ])
    expect(broken.consequences).toMatchObject([{ figure: { code: 'programme.paid' }, before: 150, after: 151 }])
    const wrong = figures.map((figure) => (figure === paid ? { ...paid, value: 101 } : figure))
    expect(validated(row('axis-1.paid', null, '100'), wrong).checks).toMatchObject([{ outcome: 'mended' }])
    const outcome = validated(row('axis-1.reached', null, '1000'), figures)
    expect(outcome.checks).toMatchObject([
      { outcome: 'broken', kind: 'outcome', expected: 'notReached', after: 'reached' },
    ])
  })

  it('counts a check as broken when the value its explanation was signed for changes', () => {
    const signed = { text: 'Perché', explainedValue: 151, signed: { by: 'X', on: '2023-01-01' } }
    const explained = [{ ...paid, value: 101 }, spent, { ...total, explanation: signed }]
    expect(validated(row('axis-1.paid', null, '102'), explained).checks).toMatchObject([
      { outcome: 'broken', difference: 2 },
    ])
  })

  it('takes no value for a derived figure, and says when the file has another than there was or will be', () => {
    const fileWith = (total: string) =>
      sampleFile(heading, ['axis-1.paid', null, '110'], ['programme.paid', 'EUR', total])
    const report = validated(fileWith('155'), figures)
    expect(report.problems).toMatchObject([
      { kind: 'computedIgnored', severity: 'notice', expected: 160, found: '155' },
    ])
    expect(['150', '160'].flatMap((total) => validated(fileWith(total), figures).problems)).toEqual([])
    expect(report.changes.map(({ figure }) => figure.code)).toEqual(['axis-1.paid'])
    expect(validated(sampleFile(heading, ['programme.paid', 'EUR', '150,00']), figures).problems).toEqual([])
  })

  it('counts errors, and what wants somebody’s word', () => {
    const file = sampleFile(heading, ['axis-1.paid', null, 'n.d.'], ['axis-9', null, '1'], ['axis-2.paid', null, 'boh'])
    expect(countsOf(validated(file, figures))).toMatchObject({
      changes: 1,
      figures: 1,
      errors: 1,
      warnings: 2,
      notices: 0,
    })
  })

  it('reads 20,000 rows and no more', () => {
    const rows = (count: number) => sampleFile(heading, ...Array.from({ length: count }, (_, index) => [`c-${index}`]))
    expect(validated(rows(20_000), figures).problems).toHaveLength(20_000)
    expect(() => validated(rows(20_001), figures)).toThrow(new UnreadableFileError('tooManyRows'))
  })
})

describe('explainProblem', () => {
  it.each(Object.keys(problemSeverity) as (keyof typeof problemSeverity)[])('words %s in both languages', (kind) => {
    const problem = { kind, found: 'trovato', expected: 3 }
    const [it, en] = [explainProblem(problem, 'it'), explainProblem(problem, 'en')]
    expect(it).toMatch(/^[«A-Zt3].+\.$/)
    expect(en).not.toBe(it)
  })

  it('shortens what somebody pasted into a cell', () => {
    const said = explainProblem({ kind: 'unknownCode', found: 'x'.repeat(5000), expected: null }, 'it')
    expect(said.length).toBeLessThan(200)
  })
})
