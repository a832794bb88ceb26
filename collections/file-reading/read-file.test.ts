import { describe, expect, it } from 'vitest'
import { unpackReport } from '@/lib/figure-sheet/packed-report'
import { sampleSheetFigure } from '@/lib/figure-sheet/sample-sheet'
import { sampleWorkbook } from '@/lib/figure-sheet/sample-workbook'
import { asUpload, readFile } from './read-file'
import { mostUploads, readingLimits } from './reading-limits'

const slow = { timeout: 300_000 }
const figures = [sampleSheetFigure({ code: 'axis-1.paid', value: 1 })]
const given = (text: string | Uint8Array) => ({
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
  figures,
  declared: null,
  dataDate: '2022-12-31',
})

describe('A file that is read in a process of its own', () => {
  it('gives the same as if it were read here', slow, async () => {
    const { report, ...found } = await readFile('figures', given('Codice;Valore\naxis-1.paid;2,5'))
    expect(found).toMatchObject({ format: 'csv', size: 29, rows: 1, counts: { changes: 1, errors: 0 } })
    expect(found.sha256).toMatch(/^[\da-f]{64}$/)
    expect(unpackReport(report).changes).toMatchObject([{ before: 1, after: 2.5, place: { row: 2, column: 'B' } }])
  })

  it('is refused with its reason and its place', slow, async () => {
    await expect(readFile('figures', given('Codice;Valore\naxis-1.paid;"2\n;"3'))).rejects.toMatchObject({
      reason: 'openQuote',
      row: 2,
    })
    await expect(readFile('figures', given('<html></html>'))).rejects.toMatchObject({ reason: 'webPage' })
  })

  it.each([
    ['after the cells', (columns: string) => `<sheetData></sheetData>${columns}`],
    ['between two lists of cells', (columns: string) => `<sheetData></sheetData>${columns}<sheetData></sheetData>`],
    [
      'after a comment that looks like cells',
      (columns: string) => `<!--<sheetData-->${columns}<sheetData></sheetData>`,
    ],
    ['inside the cells', (columns: string) => `<sheetData>${columns}</sheetData>`],
  ])('is dealt with at once though its widths are a million rules, %s', slow, async (_, sheet) => {
    const columns = `<cols>${'<col min="1" max="16384"/>'.repeat(20_000)}</cols>`
    const bytes = sampleWorkbook(`<worksheet>${sheet(columns)}</worksheet>`)
    expect(bytes.length).toBeLessThan(12_000)
    const reason = await readFile('figures', given(bytes)).catch((error) => error.reason)
    expect(['bomb', 'empty']).toContain(reason)
  })

  it('is given up in time', slow, async () => {
    const bytes = Buffer.from(`Codice;Valore\n${'axis-1.paid;1\n'.repeat(19_000)}`)
    await expect(readFile('figures', { ...given(''), bytes }, { seconds: 0.01, megabytes: 512 })).rejects.toMatchObject(
      {
        reason: 'tooSlow',
      },
    )
  })

  it('that is nested beyond measure is too heavy', slow, async () => {
    const edition = { id: 'e', year: 2022, texts: [] }
    const nested = `${'<group>'.repeat(100_000)}${'</group>'.repeat(100_000)}`
    const xml = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="it" trgLang="en"><file original="edition/2022/e">${nested}</file></xliff>`
    // Not so soon as the portal does: a machine that does much else would call it too slow.
    const limits = { ...readingLimits, seconds: 280 }
    await expect(readFile('xliff', { bytes: Buffer.from(xml), edition }, limits)).rejects.toMatchObject({
      reason: 'tooHeavy',
    })
  })
})

describe('Very many files at once', () => {
  it('are refused, and received again when some are done', async () => {
    const ends: (() => void)[] = []
    const wait = () => new Promise<void>((resolve) => ends.push(resolve))
    const all = Array.from({ length: mostUploads }, () => asUpload(wait))
    await expect(asUpload(wait)).rejects.toMatchObject({ reason: 'busy' })
    ends[0]?.()
    await all[0]
    const again = asUpload(wait)
    for (const end of ends) end()
    await Promise.all([...all, again])
    expect(ends).toHaveLength(mostUploads + 1)
  })
})
