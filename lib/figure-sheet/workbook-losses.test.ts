import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readSheetFile } from './read-file'
import { sampleSheetFigure, validatedBytes } from './sample-sheet'
import { sampleRows, sampleWorkbook, sampleZip } from './sample-workbook'

const figures = ['axis-1.paid', 'axis-2.paid', 'axis-3.paid'].map((code) => sampleSheetFigure({ code, value: 1 }))

const read = async (sheet: string | Uint8Array) => {
  const bytes = typeof sheet === 'string' ? sampleWorkbook(`<worksheet>${sheet}</worksheet>`) : sheet
  const { changes, problems } = await validatedBytes(bytes, figures)
  return {
    after: changes.map(({ figure, after }) => [figure.code, after]),
    problems: problems.map(({ kind, found, place: { row, column } }) => `${kind} ${column ?? ''}${row} ${found}`),
  }
}

const merged = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

describe('What a workbook hides is told', () => {
  const lines = [
    ['Codice', 'Nome', 'Valore'],
    ['axis-1.paid', 'uno', 2],
    ['axis-2.paid', 'due', 3],
    ['axis-3.paid', 'tre', 4],
  ]
  const after = [
    ['axis-1.paid', 2],
    ['axis-2.paid', 3],
    ['axis-3.paid', 4],
  ]

  it.each([
    ['by a filter', { 3: 'hidden="1"' }, ['hiddenRows 3 3']],
    ['by another program', { 3: 'hidden="true"' }, ['hiddenRows 3 3']],
    ['by having no height', { 3: 'ht="0" customHeight="1"' }, ['hiddenRows 3 3']],
    ['together', { 2: 'hidden="1"', 3: 'hidden="1"' }, ['hiddenRows 2 2–3']],
    ['apart', { 2: 'hidden="1"', 4: 'hidden="1"' }, ['hiddenRows 2 2', 'hiddenRows 4 4']],
    ['not at all', { 3: 'hidden="0" ht="15"' }, []],
  ])('when rows are hidden %s', async (_, attributes, problems) => {
    expect(await read(sampleRows(lines, attributes))).toEqual({ after, problems })
  })

  it('when rows do not say their number', async () => {
    const sheet = sampleRows(lines)
      .replaceAll(/ r="\d+"/g, '')
      .replace('<row ><c t="inlineStr"><is><t>axis-2', '<row hidden="1"><c t="inlineStr"><is><t>axis-2')
    expect(await read(sheet)).toEqual({ after, problems: ['hiddenRows 3 3'] })
  })

  it('when columns that count are hidden, and not when those that do not are', async () => {
    const columns = (min: number, max: number, how: string) => `<cols><col min="${min}" max="${max}" ${how}/></cols>`
    const rows = sampleRows(lines)
    expect((await read(columns(3, 3, 'hidden="1"') + rows)).problems).toEqual(['hiddenColumn C1 Valore'])
    expect((await read(columns(1, 3, 'width="0"') + rows)).problems).toEqual([
      'hiddenColumn A1 Codice',
      'hiddenColumn C1 Valore',
    ])
    expect((await read(columns(2, 2, 'hidden="1"') + rows)).problems).toEqual([])
    expect((await read(columns(3, 3, 'width="20"') + rows)).problems).toEqual([])
  })

  it('when sheets are, however deep', async () => {
    const rows = lines.map((line) => [...line])
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Dati', rows },
        { name: 'Vecchi', hidden: true, rows },
        { name: 'Sepolti', veryHidden: true, rows },
        { name: 'Istruzioni', hidden: true, rows },
      ],
    })
    expect(await read(bytes)).toEqual({ after, problems: ['hiddenSheet 1 Sepolti', 'hiddenSheet 1 Vecchi'] })
  })

  it('when the only table is on a hidden sheet', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Vuoto', rows: [] },
        { name: 'Dati', hidden: true, rows: lines },
      ],
    })
    expect(await read(bytes)).toEqual({ after: [], problems: ['noTable 1 ', 'hiddenSheet 1 Dati'] })
  })
})

describe('What a workbook merges is an error', () => {
  const twoYears = [
    ['Codice', 'Valore', null],
    [null, '2021', '2022'],
    ['axis-2.paid', 290, 297],
  ]

  it('in a heading over two years', async () => {
    const { problems } = await read(sampleRows(twoYears) + merged('B1:C1'))
    expect(problems).toContain('mergedHeading B1 Valore')
  })

  it('in a heading that only looks merged', async () => {
    const { problems } = await read(sampleRows(twoYears))
    expect(problems).toContain('surplusCell C3 297')
  })

  it('in values, over rows or over columns that count', async () => {
    const rows = sampleRows([['Codice', 'Valore', 'Target'], ['axis-1.paid', 5], ['axis-2.paid'], ['axis-3.paid', 6]])
    expect((await read(rows + merged('B2:B3'))).problems).toEqual(['mergedCells B2 5'])
    expect((await read(rows + merged('B4:C4'))).problems).toEqual(['mergedCells B4 6'])
    const codes = sampleRows([
      ['Codice', 'Valore'],
      ['axis-1.paid', 5],
      [null, 6],
    ])
    expect((await read(codes + merged('A2:A3'))).problems).toContain('mergedCells A2 axis-1.paid')
  })

  it('but not in a title, a tall heading, a name, a remark below or where nothing stands', async () => {
    const rows = sampleRows([
      ['Monitoraggio', null, null],
      ['Codice', 'Nome', 'Valore'],
      [null, null, null],
      ['axis-1.paid', 'insieme', 2],
      ['axis-2.paid', null, 3],
      ['axis-3.paid', 'tre', null],
    ])
    expect(await read(rows + merged('A1:C1', 'A2:A3', 'B2:B3', 'C2:C3', 'B4:B5', 'C6:C7'))).toEqual({
      after: [
        ['axis-1.paid', 2],
        ['axis-2.paid', 3],
      ],
      problems: [],
    })
  })
})

describe('Nothing of a workbook is left out without a word', () => {
  const lines = [
    ['Codice', 'Valore', 'Target'],
    ['axis-1.paid', 2],
  ]

  it('however far to the right it stands', async () => {
    const far = sampleRows(lines).replace('<c><v>2</v></c>', '<c><v>2</v></c><c r="AZ2"><v>3</v></c>')
    expect((await read(far)).problems).toEqual(['unheadedColumn AZ2 3'])
    const twice = far.replace('</row>', '<c r="AZ1" t="inlineStr"><is><t>Valore</t></is></c></row>')
    expect((await read(twice)).problems).toEqual(['repeatedColumn AZ1 Valore'])
  })

  it('however far below', async () => {
    const sheet = sampleRows(lines).replace(
      '</sheetData>',
      '<row r="90000"><c r="A90000" t="inlineStr"><is><t>axis-3.paid</t></is></c><c r="B90000"><v>7</v></c></row></sheetData>',
    )
    expect(await read(sheet)).toEqual({
      after: [
        ['axis-1.paid', 2],
        ['axis-3.paid', 7],
      ],
      problems: [],
    })
  })

  it('and a text or a number that is not there is an error', async () => {
    const cell = (inside: string) => sampleRows(lines).replace('<c><v>2</v></c>', inside)
    expect((await read(cell('<c t="s"><v>9</v></c>'))).problems).toEqual(['brokenCell B2 9'])
    expect((await read(cell('<c><f>1+1</f></c>'))).problems).toEqual(['brokenCell B2 =1+1'])
    expect((await read(cell('<c t="e"><v>#REF!</v></c>'))).problems).toEqual(['brokenCell B2 #REF!'])
    expect((await read(cell('<c><v>0x10</v></c>'))).problems).toEqual(['unreadableNumber B2 0x10'])
    expect(await read(cell('<c><v> </v></c>'))).toEqual({ after: [], problems: [] })
  })

  it('and of two cells in one place none is taken', async () => {
    const sheet = sampleRows(lines).replace('<c><v>2</v></c>', '<c r="B2"><v>2</v></c><c r="B2"><v>3</v></c>')
    await expect(read(sheet)).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('and a whole row pasted into a cell is found', async () => {
    const sheet = sampleRows([
      ['Codice', 'Valore', 'Nota'],
      ['axis-1.paid', 2, 'nota\naxis-3.paid\t7'],
    ])
    expect((await read(sheet)).problems).toEqual(['rowInCell C2 nota\naxis-3.paid\t7'])
  })
})

describe('A workbook means what it shows', () => {
  const formats =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-410]d\\ mmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.00%;\\-0.00%"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;% di m&quot;"/></numFmts>'
  const xfs = [0, 14, 164, 10, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join('')
  const styles = `<styleSheet>${formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`
  const cells = async (inside: string) => {
    const { sheets } = await readSheetFile(
      sampleWorkbook(`<worksheet><sheetData><row>${inside}</row></sheetData></worksheet>`, { styles }),
    )
    return sheets[0]?.rows[0]?.cells.map((cell) => cell?.day ?? cell?.number ?? cell?.text)
  }

  it('in days and percentages, by their formats', async () => {
    const numbers = [44926, 44926.75, 44926, 0.987204, 0.5, 12]
      .map((value, style) => `<c s="${style}"><v>${value}</v></c>`)
      .join('')
    expect(await cells(numbers)).toEqual([44926, '2022-12-31', '2022-12-31', 98.7204, 50, 12])
    expect(await cells('<c t="d"><v>2022-12-31T00:00:00</v></c><c s="1"><v>1</v></c>')).toEqual([
      '2022-12-31',
      '1900-01-01',
    ])
  })

  it('in texts of several styles, with signs XML has no place for, and without how they are pronounced', async () => {
    const pieces =
      '<is><r><rPr><b/></rPr><t>axis</t></r><r><t xml:space="preserve">-1 &amp; &#50;</t></r><rPh><t>no</t></rPh></is>'
    expect(
      await cells(`<c t="inlineStr">${pieces}</c><c t="str"><f>A1</f><v>a_x000A_b<![CDATA[<c>]]></v></c>`),
    ).toEqual(['axis-1 & 2', 'a\nb<c>'])
  })

  it('under whatever prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const { sheets } = await readSheetFile(sampleWorkbook(sheet))
    expect(sheets[0]?.rows).toEqual([{ row: 1, cells: [undefined, { text: '5', number: 5 }] }])
  })
})

describe('Other files are named', () => {
  const refused = (bytes: Uint8Array | string) =>
    readSheetFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes).then(
      () => 'read',
      ({ reason }) => reason,
    )
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'
  it.each([
    ['webPage', '<html><body><table><tr><td>Codice</td></tr></table></body></html>'],
    ['webPage', '\ufeff\r\n<!DOCTYPE html><html></html>'],
    ['webPage', '<table><tr><td>Codice</td></tr></table>'],
    ['webPage', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'],
    ['webPage', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    ['openDocument', sampleZip({ mimetype, 'content.xml': '<office:document-content/>' })],
    ['binaryExcel', sampleZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
    ['notASheet', sampleZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' })],
    ['notASheet', sampleZip({ 'dati.csv': 'Codice;Valore' })],
  ])('as %s', async (reason, bytes) => {
    expect(await refused(bytes)).toBe(reason)
  })
})
