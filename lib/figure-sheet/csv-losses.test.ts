import { describe, expect, it } from 'vitest'
import { mostRows } from './limits'
import { readSheetFile } from './read-file'
import { sampleSheetFigure, validatedBytes } from './sample-sheet'

const figures = ['axis-1.paid', 'axis-2.paid', 'axis-3.paid'].map((code) => sampleSheetFigure({ code, value: 1 }))
const people = sampleSheetFigure({ code: 'people', kind: 'context', unit: 'people', decimals: 0, value: 1 })

const read = async (file: string | Uint8Array) => {
  const { changes, problems } = await validatedBytes(file, [...figures, people])
  return {
    after: changes.map(({ figure, after }) => [figure.code, after]),
    problems: problems.map(({ kind, place: { row, column } }) => `${kind} ${column ?? ''}${row}`),
    notes: changes.map(({ note }) => note),
  }
}

const both = [
  ['axis-2.paid', 297_276_053.65],
  ['axis-3.paid', 281_034_588.72],
]

describe('No row of a CSV is lost', () => {
  const heading = 'Codice;Valore;Nota'
  const [one, other] = ['axis-2.paid;297276053,65;', 'axis-3.paid;281034588,72;']
  const ends = ['\r\n', '\n', '\r']
  it.each(ends.flatMap((first) => ends.flatMap((second) => ends.map((third) => [first, second, third]))))(
    'with lines that end in %j, %j and %j',
    async (first, second, third) => {
      expect(await read(heading + first + one + second + other + third)).toMatchObject({ after: both, problems: [] })
    },
  )

  it('by quotes that nobody closed: they are told with their row', async () => {
    const refused = (text: string) => readSheetFile(Buffer.from(text)).catch((error) => [error.reason, error.row])
    expect(await refused(`${heading}\n${one}"nota\n${other}\n`)).toEqual(['openQuote', 2])
    expect(await refused(`${heading}\n${one}"nota\n${other}altra "nota"\n`)).toEqual(['openQuote', 2])
    expect(await refused(`${heading}\n${one}"nota\n${other}"nota"\n`)).toEqual(['openQuote', 2])
  })

  it('by quotes that close a row too late', async () => {
    const { problems } = await read(`${heading}\n${one}"nota\n${other}nota"\n`)
    expect(problems).toEqual(['rowInCell C2'])
  })

  it('though a note may have several lines, and quotes in it', async () => {
    const note = '"prima, ""axis-3.paid"";\naxis-3.paid, axis-1.paid\r\nterza"'
    expect(await read(`${heading}\n${one}${note}\n${other}"Città" Nuova\n`)).toEqual({
      after: both,
      problems: [],
      notes: ['prima, "axis-3.paid";\naxis-3.paid, axis-1.paid\r\nterza', '"Città" Nuova'],
    })
  })

  it('below thousands of empty ones', async () => {
    const empty = '\n'.repeat(mostRows + 100)
    expect(await read(`${heading}\n${one}${empty}${other}`)).toMatchObject({ after: both, problems: [] })
  })

  it('where the same headings come again, and none is read under others', async () => {
    expect(await read([heading, one, heading, other].join('\n'))).toMatchObject({ after: both, problems: [] })
    const { problems } = await read([heading, one, 'Codice;Nota;Valore', 'axis-3.paid;7;8'].join('\n'))
    expect(problems).toContain('otherHeadings 3')
  })
})

describe('No cent of a CSV is lost', () => {
  it.each([
    ['beyond the last heading', 'Codice,Valore', 'axis-2.paid,297276053,65', 'surplusCell C2'],
    ['under a heading that is empty', 'Codice,Valore,', 'axis-2.paid,297276053,65', 'surplusCell C2'],
    ['with a note after it', 'Codice,Valore,Nota', 'axis-2.paid,297276053,65,nota', 'surplusCell D2'],
    ['in thousands', 'Codice,Valore', 'axis-2.paid,297,276,053.65', 'surplusCell C2'],
    ['taken for a note', 'Codice,Valore,Nota', 'axis-2.paid,297276053,65', 'splitNumber B2'],
    ['taken for the name', 'Codice,Valore,Nome', 'axis-2.paid,297276053,65', 'splitNumber B2'],
    ['taken for last year', 'Codice,Valore,Valore anno precedente', 'axis-2.paid,297276053,65', 'splitNumber B2'],
    ['in a column nobody knows', 'Codice,Valore,Sede', 'axis-2.paid,297276053,65', 'splitNumber B2'],
    ['though people are counted', 'Codice,Valore,Nota', 'people,1,234', 'splitNumber B2'],
    ['after grouped thousands', 'Codice,Valore,Nota', 'axis-2.paid,297.276.053,65', 'splitNumber B2'],
    ['after thousands with blanks', 'Codice,Valore,Nota', 'axis-2.paid,297\u00a0276 053,65', 'splitNumber B2'],
    ['after the sign of the euro', 'Codice,Valore,Nome', 'axis-2.paid,€ 297.276.053,65', 'splitNumber B2'],
    ['before the sign of the euro', 'Codice,Valore,Nota', 'axis-2.paid,297276053,65 €', 'splitNumber B2'],
    ['with four decimals', 'Codice,Valore,Nota', 'axis-2.paid,98,7204', 'splitNumber B2'],
    ['after grouped thousands, in a column nobody knows', 'Codice,Valore,Sede', 'people,1.234,5', 'splitNumber B2'],
  ])('to a comma that nobody put in quotes, %s', async (_, heading, row, problem) => {
    const { problems } = await read(`${heading}\r\n${row}\r\n`)
    expect(problems).toContain(problem)
  })

  it('and none is suspected where quotes or semicolons say what belongs together', async () => {
    const after = [['axis-2.paid', 297_276_053]]
    const none = { after, problems: [] }
    expect(await read('Codice,Valore,Nota\naxis-2.paid,"297276053",65')).toMatchObject(none)
    expect(await read('Codice;Valore;Nota\naxis-2.paid;297276053;65')).toMatchObject(none)
    expect(await read('Codice,Valore,Nota\naxis-2.paid,297276053,come da verbale 65')).toMatchObject(none)
    expect(await read('Codice,Valore,Valore anno precedente\naxis-2.paid,297276053,290000')).toMatchObject(none)
    expect(await read('Codice,Valore,Sede\naxis-2.paid,297276053,2022')).toMatchObject({ after })
    expect(await read('Codice,Valore,Nota\naxis-2.paid,"297276053,65",,\n')).toMatchObject({
      after: [both[0]],
      problems: [],
    })
  })

  it('in two columns parted by a tab', async () => {
    expect(await read('Codice\tValore\r\naxis-2.paid\t297276053,65\r\n')).toMatchObject({
      after: [both[0]],
      problems: [],
    })
  })
})

describe('What a CSV says is read as it looks', () => {
  it('whatever signs of no width it carries', async () => {
    const file =
      '\u200bCodice;Valore;Riferito al\naxis-2.paid\u200b;\u200e297276053,65;\u200e30/06/2022\n\ufeffaxis\u20113.paid;281034588,72\u00ad;'
    expect(await read(file)).toMatchObject({
      after: [
        ['axis-2.paid', 297_276_053.65],
        ['axis-2.paid', '2022-06-30'],
        ['axis-3.paid', 281_034_588.72],
      ],
      problems: [],
    })
  })

  it('with a time after the day', async () => {
    const { after, problems } = await read(
      'Codice;Riferito al\naxis-2.paid;30/06/2022 00:00:00\naxis-3.paid;30/06/2022 0.00',
    )
    expect({ after, problems }).toEqual({
      after: [
        ['axis-2.paid', '2022-06-30'],
        ['axis-3.paid', '2022-06-30'],
      ],
      problems: [],
    })
  })

  it('in the letters of Windows', async () => {
    const rows = 'Codice;Unit\xe0;Valore;Nota\r\naxis-2.paid;\x80;2;l\x92ufficio \x96 \x93verificato\x94\r\n'
    expect(await read(Buffer.from(rows, 'latin1'))).toEqual({
      after: [['axis-2.paid', 2]],
      problems: [],
      notes: ['l’ufficio – “verificato”'],
    })
  })

  it('and what cannot be read, or is not kept whole, is told', async () => {
    const { problems } = await read(
      Buffer.from(`Codice;Valore;Nota\naxis-2.paid;2;pi\x9d \xe0\naxis-3.paid;2;${'x'.repeat(600)}`, 'latin1'),
    )
    expect(problems).toEqual(['unreadableLetters C2', 'longNote C3'])
  })

  it('and a column without a heading is told once', async () => {
    const { after, problems } = await read('Codice;;Valore\naxis-2.paid;x;2\naxis-3.paid;y;3')
    expect(after).toHaveLength(2)
    expect(problems).toEqual(['unheadedColumn B2'])
  })
})
