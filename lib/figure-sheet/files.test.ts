import { readXlsx, writeXlsx } from 'hucre/xlsx'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { sheetColumns } from './columns'
import { largestFile, mostRows } from './limits'
import { readSheetFile } from './read-file'
import { sampleSheetFigure, validatedBytes } from './sample-sheet'
import { sampleWorkbook, sampleZip } from './sample-workbook'
import { figuresCsv } from './write-csv'
import { figuresXlsx } from './write-xlsx'

const figures = [
  sampleSheetFigure({
    code: 'axis-1.paid',
    axis: 'axis-1',
    value: 254_774_002.77,
    asOf: '2022-06-30',
    previous: 1000.5,
  }),
  sampleSheetFigure({ code: 'axis-2.paid', label: '=HYPERLINK("http://x")', value: -0.5 }),
  sampleSheetFigure({ code: 'axis-3.paid', value: null }),
  sampleSheetFigure({ code: 'zero', kind: 'context', unit: 'people', decimals: 0, value: 0, label: 'Àé; "x"\nriga' }),
  sampleSheetFigure({
    code: 'axis-1.rate',
    kind: 'result',
    unit: 'percent',
    value: 98.7204,
    target: { value: 100, year: 2023, direction: 'atLeast', stated: null },
  }),
  sampleSheetFigure({
    code: 'axis-1.share',
    unit: 'percent',
    formula: { operation: 'share', operands: ['axis-1.paid', 'axis-2.paid'] },
  }),
]
const about = { year: 2022, title: 'Sintesi 2022', modified: new Date('2023-05-29T10:00:00Z') }
const workbook = (some = figures) => figuresXlsx(some, about)

const nothing = { changes: [], problems: [], checks: [], consequences: [], missing: [], unchanged: 5, rows: 6 }
const refused = (bytes: Uint8Array | string) =>
  readSheetFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes).then(
    () => 'read',
    (error: { reason?: string }) => error.reason ?? String(error),
  )

describe('A file of figures', () => {
  it('comes back as it went, and changes nothing', async () => {
    expect(await validatedBytes(await workbook(), figures)).toMatchObject(nothing)
    expect(await validatedBytes(figuresCsv(figures), figures)).toMatchObject(nothing)
  })

  it('is the same file from the same figures', async () => {
    expect(Buffer.from(await workbook()).equals(Buffer.from(await workbook()))).toBe(true)
  })

  it('is a workbook that another program reads, with numbers and days', async () => {
    const [data, instructions] = await readXlsxFile(Buffer.from(await workbook()))
    expect(data?.sheet).toBe('Dati')
    expect(data?.data[0]?.slice(0, 6)).toEqual(['Codice', 'Nome', 'Asse', 'Tipo', 'Unità', 'Valore'])
    expect(data?.data[1]?.[5]).toBe(254_774_002.77)
    expect(data?.data[1]?.[8]).toEqual(new Date('2022-06-30T00:00:00Z'))
    expect(data?.data[6]?.[10]).toBe('calcolato')
    expect(instructions?.data.length).toBeGreaterThan(sheetColumns.length)
  })

  it('shows all the digits of what somebody typed, and no exponent', async () => {
    const target = { value: 20.25, year: 2023, direction: 'atLeast', stated: null } as const
    const typed = sampleSheetFigure({ code: 'rate', unit: 'percent', decimals: 0, value: 0.0000005, target })
    const [sheet] = (await readXlsx(await workbook([typed]), { readStyles: true })).sheets
    const formats = ['value', 'target'] as const
    expect(formats.map((name) => sheet?.cells?.get(`1,${sheetColumns.indexOf(name)}`)?.style?.numFmt)).toEqual([
      '#,##0.0000000"%"',
      '#,##0.00"%"',
    ])
    expect(figuresCsv([typed])).toContain(';0,0000005;20,25;')
  })

  it('is a CSV for Italian spreadsheets that runs nothing', () => {
    const csv = figuresCsv(figures)
    expect(csv.startsWith('\ufeffCodice;Nome;Asse;')).toBe(true)
    expect(csv).toContain(';254774002,77;')
    expect(csv).toContain(';-0,50;')
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain(';30/06/2022;1000,50;')
  })

  const lines = ['Codice;Nome;Valore', 'axis-1.paid;Città;254.774.002,78', 'axis-2.paid;"a;b";-1,5']
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  it.each([
    ['Italian Excel in UTF-8', Buffer.from(`\ufeff${lines.join('\r\n')}`)],
    ['Italian Excel in Windows letters', Buffer.from(lines.join('\r\n'), 'latin1')],
    [
      '"Unicode text" of Excel',
      utf16(lines.map((line) => line.replace('"a;b"', 'ab').replaceAll(';', '\t')).join('\r\n')),
    ],
    ['UTF-16 the other way round', utf16(lines.join('\r\n')).swap16()],
    ['another system', Buffer.from('code,value\naxis-1.paid,"254,774,002.78"\naxis-2.paid,-1.5\n')],
    ['old Macintosh ends of line', Buffer.from(lines.join('\r'))],
    ['a line that names the delimiter', Buffer.from(`sep=;\r\n${lines.join('\r\n')}`)],
  ])('is read from %s', async (_, bytes) => {
    const { changes, problems } = await validatedBytes(bytes, figures)
    expect(problems).toEqual([])
    expect(changes.map(({ after }) => after)).toEqual([254_774_002.78, -1.5])
  })

  it('keeps its row numbers over empty lines, and counts a cell of two lines as one', async () => {
    const { changes } = await validatedBytes(
      'Codice;Nome;Valore\n\naxis-1.paid;"due\nrighe";1\n\naxis-2.paid;x;2',
      figures,
    )
    expect(changes.map(({ place: { row, column } }) => [row, column])).toEqual([
      [3, 'C'],
      [5, 'C'],
    ])
  })

  it('is read from every visible sheet, formulas as they were last worked out, percentages as they are shown', async () => {
    const cells = new Map([
      ['1,1', { formula: '1+1', formulaResult: 2, value: null }],
      ['2,1', { value: 0.5, style: { numFmt: '0.00%' } }],
      ['3,1', { formula: 'A1/0', value: null }],
    ])
    const rows = [
      ['Codice', 'Valore'],
      ['axis-1.paid', null],
      ['axis-1.rate', null],
      ['axis-2.paid', null],
    ]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Asse I', rows, cells },
        {
          name: 'Asse III',
          rows: [
            ['Codice', 'Valore'],
            ['axis-3.paid', 7],
          ],
        },
        { name: 'Appunti', rows: [['Ciao']] },
        {
          name: 'Nascosto',
          hidden: true,
          rows: [
            ['Codice', 'Valore'],
            ['axis-3.paid', 8],
          ],
        },
      ],
    })
    const { changes, problems } = await validatedBytes(bytes, figures)
    expect(changes.map(({ after, place: { sheet } }) => [after, sheet])).toEqual([
      [2, 'Asse I'],
      [50, 'Asse I'],
      [7, 'Asse III'],
    ])
    expect(problems.map(({ kind, place: { sheet } }) => [kind, sheet])).toEqual([
      ['skippedSheet', 'Appunti'],
      ['brokenCell', 'Asse I'],
      ['hiddenSheet', 'Nascosto'],
    ])
  })
})

describe('A hostile or broken file', () => {
  it.each([
    ['empty', ''],
    ['empty', '\n;;\n'],
    ['notASheet', '%PDF-1.4 something'],
    ['notASheet', Buffer.from([1, 0, 2, 0, 3])],
    ['damaged', 'PK\u0003\u0004 and nothing else'],
    ['oldExcel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['damaged', `Codice;Valore\naxis-1.paid;"${'x'.repeat(2_000_000)}`],
  ])('is refused as %s', async (reason, bytes) => {
    expect(await refused(bytes)).toBe(reason)
  })

  it('is refused when it is too large, cut short, or under a password', async () => {
    expect(await refused(Buffer.alloc(largestFile + 1, 65))).toBe('tooLarge')
    expect(await refused((await workbook()).subarray(0, 3000))).toBe('damaged')
    const encryption = { password: 'segreta', spinCount: 1000 }
    expect(await refused(await writeXlsx({ sheets: [{ name: 'a', rows: [['Codice']] }], encryption }))).toBe(
      'encrypted',
    )
  })

  const sheetOf = (inside: string, aside = '') => `<worksheet>${aside}<sheetData>${inside}</sheetData></worksheet>`
  it('that unpacks to more than a workbook may is refused before it does', async () => {
    const bomb = sampleZip({ 'xl/worksheets/sheet1.xml': ' '.repeat(90_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refused(bomb)).toBe('bomb')
  })

  it('that lies about its size is refused', async () => {
    expect(await refused(sampleWorkbook(' '.repeat(5_000_000), { claimedSize: 100 }))).toBe('bomb')
  })

  it('of a thousand parts, or of a million rules, is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/${index}.xml`, 'x']))
    expect(await refused(sampleZip(parts))).toBe('bomb')
    const columns = sheetOf('', '<col min="1" max="16384"/>'.repeat(6000))
    expect(await refused(sampleWorkbook(columns))).toBe('bomb')
  })

  it('with a cell in the last corner costs nothing', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Codice', 'Valore'],
            ['axis-1.paid', 1],
          ],
          cells: new Map([['1048575,16383', { value: 'x' }]]),
        },
      ],
    })
    const { changes } = await validatedBytes(bytes, figures)
    expect(changes).toHaveLength(1)
  })

  it('of too many rows is refused, in a CSV and in a workbook', async () => {
    const rows = ['Codice,Valore', ...Array.from({ length: mostRows + 1 }, (_, index) => `c-${index},1`)]
    await expect(validatedBytes(rows.join('\n'), [])).rejects.toMatchObject({ reason: 'tooManyRows' })
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: rows.map((line) => line.split(',')) }] })
    await expect(validatedBytes(bytes, [])).rejects.toMatchObject({ reason: 'tooManyRows' })
  }, 60_000)

  it('with entities and document types has them as text or not at all', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    const sheet = `${doctype}${sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Codice &b;</t></is></c></row>')}`
    const { sheets } = await readSheetFile(sampleWorkbook(sheet))
    expect(sheets[0]?.rows[0]?.cells[0]?.text).toBe('Codice &b;')
  })
})
