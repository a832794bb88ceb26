import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { resolveFigures } from '../figure/resolve'
import { sampleRecord } from '../figure/sample-figures'
import type { FigureRecord, Formula } from '../figure/types'
import { openDataFiles } from './files'
import { sampleSource } from './sample-source'
import { openTables } from './tables'

const share: Formula = { operation: 'share', operands: ['part', 'whole'] }
const percent = { unit: 'percent', decimals: 0 } as const

/**
 * Numbers that are easily taken for something else: tiny, negative, with more digits
 * than their figure shows, large.
 */
const records: FigureRecord[] = [
  sampleRecord({ code: 'part', value: -0.01 }),
  sampleRecord({ code: 'whole', value: 90_071_992_547_409.9 }),
  sampleRecord({ code: 'tiny', ...percent, formula: share, stated: { value: 8.391e-7, precision: 1e-7 } }),
  sampleRecord({ code: 'close', ...percent, value: 16.0037, stated: { value: 16, precision: 0.01 } }),
  sampleRecord({
    code: 'aimed',
    ...percent,
    kind: 'result',
    value: -0.5,
    target: { value: 20.25, year: 2023, direction: 'atLeast' },
  }),
  sampleRecord({ code: 'mills', value: 1.5, stated: { value: 1.505, precision: 0.001 } }),
]
const source = sampleSource({ it: resolveFigures(records) })

const isNumeric = ({ kind }: { kind: string }) => kind === 'measure' || kind === 'integer'
const files = Object.entries(openDataFiles).map(([name, file]) => ({ name, ...file }))
const ofFormat = (format: string) => files.filter((file) => file.format === format)

describe('the numbers of open files', () => {
  it.each(ofFormat('csv'))('are numbers to whoever reads $name', async ({ table, write }) => {
    const text = String(await write(source))
    const rows: Record<string, unknown>[] = parse(text, { columns: true, cast: true })
    const bare: Record<string, string>[] = parse(text, { columns: true })
    for (const { name } of openTables[table].fields.filter(isNumeric)) {
      for (const [index, row] of rows.entries()) {
        const written = bare[index]?.[name] ?? ''
        expect(written, name).toMatch(/^(-?\d+(\.\d+)?)?$/)
        expect(typeof row[name], `${name}: ${written}`).toBe(written === '' ? 'string' : 'number')
      }
    }
  })

  it('are the same in CSV as in the table, to the last digit', async () => {
    const rows: Record<string, string>[] = parse(String(await openDataFiles['reconciliation.csv']?.write(source)), {
      columns: true,
    })
    const row = (code: string) => rows.find((candidate) => candidate.code === code)
    expect(row('tiny')).toMatchObject({ printed: '0.0000008391', printed_precision: '0.0000001' })
    expect(row('close')).toMatchObject({ difference: '0.0037', tolerance: '0.005' })
    expect(row('mills')).toMatchObject({ recomputed: '1.50', printed: '1.505', printed_precision: '0.001' })
    expect(JSON.stringify(rows)).not.toMatch(/\de-\d/)
  })

  it.each(ofFormat('xlsx'))('are numbers in the cells of $name', async ({ table, write }) => {
    const [sheet] = await readXlsxFile(Buffer.from((await write(source)) as Uint8Array))
    const [names = [], ...rows] = sheet?.data ?? []
    for (const { name } of openTables[table].fields.filter(isNumeric)) {
      for (const row of rows) expect([null, 'number']).toContain(kindOf(row[names.indexOf(name)]))
    }
  })

  it.each(ofFormat('xlsx'))('show in $name every digit that counts, and nothing as zero that is not', async (file) => {
    const workbook = await readXlsx((await file.write(source)) as Uint8Array, { readStyles: true })
    const cells = workbook.sheets[0]?.cells
    const { fields } = openTables[file.table]
    for (const [column, field] of fields.entries()) {
      if (!isNumeric(field)) continue
      for (let row = 1; row <= records.length; row += 1) {
        const cell = cells?.get(`${row},${column}`)
        if (typeof cell?.value !== 'number') continue
        const decimals = /\.(0+)/.exec(cell.style?.numFmt ?? '')?.[1]?.length ?? 0
        const shown = Number(cell.value.toFixed(decimals))
        if (field.isExact) expect(shown, field.name).toBe(cell.value)
        expect(shown === 0, field.name).toBe(cell.value === 0)
      }
    }
  })

  it.each(ofFormat('json'))('are JSON numbers in $name', async ({ table, write }) => {
    const file = JSON.parse(String(await write(source)))
    const rows: Record<string, unknown>[] = file[table]
    for (const { name, json } of openTables[table].fields.filter(isNumeric)) {
      const holders = json.startsWith('/') ? [file] : rows
      for (const holder of holders) expect([null, 'number'], name).toContain(kindOf(at(holder, json)))
    }
  })
})

const kindOf = (value: unknown) => (value === null || value === undefined ? null : typeof value)

const at = (holder: unknown, path: string) =>
  path
    .replace(/^\//, '')
    .split('.')
    .reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name], holder)
