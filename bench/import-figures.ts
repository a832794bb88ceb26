import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createLocalReq, type Migration } from 'payload'
import { openPayload } from '@/bin/command'
import type { FigureImport } from '@/payload-types'
import { makeEdition } from './many-figures'
import { type Measured, measure } from './measure'
import { newDatabase } from './new-database'

// What it takes to import figures into an edition of as many: time, memory, and how long others
// wait. node bench/run.mjs import-figures --rows 10000 [--mongodb
// 'mongodb://localhost:27017/?replicaSet=rs0'] [--one-by-one]
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    mongodb: { type: 'string' },
    'one-by-one': { type: 'boolean', default: false },
  },
})
const rows = Number(values.rows)
const removeFolder = newDatabase(values.mongodb)
const payload = await openPayload()
const { migrations } = await import('@/migrations')
if (!values.mongodb) await payload.db.migrate({ migrations: migrations as Migration[] })

const { dryRunFile } = await import('@/collections/figure-sheet/dry-run-file')
const { applyImport, claimImport } = await import('@/collections/figure-sheet/apply-import')
const { cancelProgress, progressOf } = await import('@/collections/figure-sheet/progress')
const { sheetFigures } = await import('@/collections/figure-sheet/sheet-figures')
const { figuresXlsx } = await import('@/lib/figure-sheet/write-xlsx')
const { figuresCsv } = await import('@/lib/figure-sheet/write-csv')

const account = {
  email: 'misura@example.org',
  password: `Una-lunga-${process.pid}-parola`,
  name: 'Misura',
  role: 'editor',
}
const user = await payload.create({ collection: 'users', data: account as never })
const req = () => createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
const edition = { id: await makeEdition(payload, rows), year: 2030, title: 'Misura', dataDate: '2030-12-31' }
const few = values['one-by-one'] ? Number.POSITIVE_INFINITY : 0

const figures = await sheetFigures(edition, await req())
const raised = (by: number) =>
  figures.map((figure) => ({ ...figure, value: figure.value === null ? null : figure.value + by }))
const about = { year: 2030, title: 'Misura', modified: new Date() }
const line = (
  what: string,
  { seconds, cpuSeconds, peakMegabytes, addedMegabytes, longestBlockMs }: Measured<unknown>,
) =>
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s (${cpuSeconds.toFixed(1)} s computing)   peak ${peakMegabytes.toFixed(0).padStart(5)} MB (+${addedMegabytes.toFixed(0)})   longest block ${longestBlockMs.toFixed(0)} ms`,
  )
const record = async (id: string) =>
  (await payload.db.findOne<FigureImport>({
    collection: 'figure-imports',
    where: { id: { equals: id } },
  })) as FigureImport
const applied = async (id: string) => {
  await claimImport(await record(id), 0, await req())
  return applyImport(await record(id), await req(), few)
}

console.log(`${rows} rows, ${values.mongodb ? 'MongoDB' : 'SQLite'}, Node ${process.versions.node}`)
const xlsx = await measure(() => figuresXlsx(raised(1), about))
line(`write XLSX, ${(xlsx.result.length / 1e6).toFixed(1)} MB`, xlsx)
const examined = await measure(async () =>
  dryRunFile(edition, { bytes: xlsx.result, fileName: 'a.xlsx', declared: null }, await req()),
)
line('examine XLSX', examined)
const csv = await measure(async () =>
  dryRunFile(edition, { bytes: Buffer.from(figuresCsv(raised(2))), fileName: 'a.csv', declared: null }, await req()),
)
line('examine CSV', csv)

const cancelling = measure(() => applied(csv.result))
const watch = setInterval(async () => {
  const progress = await progressOf(payload, csv.result)
  if (progress && progress.done > rows / 2) await cancelProgress(payload, csv.result)
}, 20)
line('apply, cancelled half way', await cancelling)
clearInterval(watch)
const drafts = () =>
  payload.db.countVersions({ collection: 'figures', where: { 'version._status': { equals: 'draft' } } as never })
console.log(`drafts left by it: ${(await drafts()).totalDocs}, state ${(await record(csv.result)).state}`)

let longestWait = 0
let isOver = false
const others = (async () => {
  while (!isOver) {
    const start = performance.now()
    await payload.kv.set('misura', { start })
    longestWait = Math.max(longestWait, performance.now() - start)
    await setTimeout(100)
  }
})()
const apply = await measure(() => applied(examined.result))
isOver = true
await others
line('apply', apply)
console.log(`another writer waited ${(longestWait / 1000).toFixed(1)} s at most`)
console.log(`drafts: ${(await drafts()).totalDocs}, state ${(await record(examined.result)).state}`)

const { connection } = payload.db as unknown as { connection?: { dropDatabase(): Promise<void> } }
await connection?.dropDatabase()
removeFolder()
process.exit(0)
