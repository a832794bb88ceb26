import { readXlsx } from 'hucre/xlsx'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import type { Figure } from '../figure/types'
import { figureFields } from './figure-fields'
import { sampleSource } from './sample-source'
import { tableXlsx } from './workbook'

const source = { document: 'Sintesi', section: '', page: null }
const bytesOf = (figures: Figure[]) => tableXlsx('figures', sampleSource({ it: figures }))

/** The first row of figures as another program reads it, by column. */
async function row(fields: Partial<Figure>) {
  const bytes = Buffer.from(await bytesOf([sampleFigure({ code: 'a', source, ...fields })]))
  const [names = [], cells = []] = (await readXlsxFile(bytes, { trim: false }))[0]?.data ?? []
  return Object.fromEntries(names.map((name, index) => [String(name), cells[index] ?? null]))
}

/** How a column of the first row is shown. */
async function format(column: string, fields: Partial<Figure>) {
  const workbook = await readXlsx(await bytesOf([sampleFigure({ code: 'a', ...fields })]), { readStyles: true })
  const index = figureFields.findIndex(({ name }) => name === column)
  return workbook.sheets[0]?.cells?.get(`1,${index}`)?.style?.numFmt
}

describe('tableXlsx', () => {
  it('has the columns of the CSV, and notes about each in both languages', async () => {
    const [table, notes] = await readXlsxFile(Buffer.from(await bytesOf([])))
    expect(table?.data[0]).toEqual(figureFields.map(({ name }) => name))
    const described = notes?.data.filter(([name]) => figureFields.some((field) => field.name === name)) ?? []
    expect(described.map(([, it, en]) => [it, en])).toEqual(figureFields.map(({ meaning }) => [meaning.it, meaning.en]))
  })

  it('keeps numbers numbers, to the cent, and dates dates', async () => {
    const cells = await row({ value: 958677416.66, stated: { value: 0.07, precision: 0.01 } })
    expect(cells).toMatchObject({ value: 958677416.66, stated: 0.07, edition: 2022 })
    expect(cells.as_of).toEqual(new Date('2022-12-31T00:00:00Z'))
    expect(cells.modified).toEqual(new Date('2023-05-29T10:00:00Z'))
  })

  it('tells zero from not available', async () => {
    expect((await row({ value: 0 })).value).toBe(0)
    expect((await row({ value: null })).value).toBeNull()
  })

  it('writes percentages as they are read, and lets no spreadsheet multiply them', async () => {
    const share = { unit: 'percent', value: 98.7240437474, decimals: 2 } as const
    expect((await row(share)).value).toBe(98.7240437474)
    expect(await format('value', share)).toBe('#,##0.00"%"')
    expect(await format('value', { unit: 'percent', value: 16, decimals: 0 })).toBe('#,##0"%"')
  })

  it('shows money with cents, counts without decimals, days as days', async () => {
    expect(await format('value', { value: 1 })).toBe('#,##0.00 "€"')
    expect(await format('value', { unit: 'people', value: 4334 })).toBe('#,##0')
    expect(await format('as_of', { value: 1 })).toBe('yyyy-mm-dd')
    expect(await format('label_it', { value: 1 })).toBe('@')
  })

  it.each(['=1+1', '+39', '-2+3', '@SUM(A1)', '=cmd|"/c calc"!A0', '<b>&amp;', 'a\u0001b', '_x0041_', '  spaces  '])(
    'keeps "%s" as the text it is, and runs nothing',
    async (value) => {
      const figure = sampleFigure({ code: 'a', label: { value, lang: 'it' } })
      expect((await row(figure)).label_it).toBe(value)
      const { sheets } = await readXlsx(await bytesOf([figure]), { readStyles: true })
      expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([])
    },
  )

  it('keeps its names in sight and filters', async () => {
    const [sheet] = (await readXlsx(await bytesOf([sampleFigure({ code: 'a' })]))).sheets
    expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 2 })
    expect(sheet?.autoFilter?.range).toBe('A1:AG2')
    expect(sheet?.columns?.every(({ width }) => (width ?? 0) >= 8)).toBe(true)
  })

  it('says what it is in its properties, languages included', async () => {
    const { properties } = await readXlsx(await bytesOf([]))
    expect(properties).toMatchObject({
      title: 'I dati della relazione annuale 2022 / The figures of the annual report 2022',
      creator: 'Regione Lombardia',
      custom: { Language: 'it, en' },
    })
  })

  it('is the same byte for byte from the same content', async () => {
    const figure = sampleFigure({ code: 'a', value: 1 })
    const first = await bytesOf([figure])
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.compare(await bytesOf([figure]), first)).toBe(0)
    expect(Buffer.compare(await bytesOf([{ ...figure, value: 2 }]), first)).not.toBe(0)
  })
})

describe('tableXlsx of another table', () => {
  it('without rows is a header and its notes', async () => {
    const sheets = await readXlsxFile(Buffer.from(await tableXlsx('initiatives', sampleSource({ it: [] }))))
    expect(sheets.map(({ sheet, data }) => [sheet, data.length > 0])).toEqual([
      ['initiatives', true],
      ['notes', true],
    ])
  })
})
