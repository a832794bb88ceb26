import { sourceLocale } from '@/i18n/locales'
import 'server-only'
import type { Where } from 'payload'
import { operandsOf } from '@/collections/stored/operands'
import type { Figure as FigureDocument } from '@/payload-types'
import { pairOf, type Related, sameInAll } from './in-language'
import { type Pair, payload, readPublic } from './payload'
import { publicRows } from './public-rows'

/** What readers meet of a figure. */
const shown = {
  code: true,
  edition: true,
  axis: true,
  initiative: true,
  kind: true,
  amountKind: true,
  label: true,
  shortLabel: true,
  value: true,
  unit: true,
  decimals: true,
  display: true,
  asOf: true,
  target: true,
  formula: true,
  stated: true,
  source: true,
  explanation: true,
  description: true,
  comparability: true,
  updatedAt: true,
} as const

type Row = {
  id: string
  code: string
  edition: string
  source?: { document?: string | null } | null
  formula?: { operation?: string | null; operands?: string[] | null } | null
}

const ofYear = (year: number): Where => ({ 'edition.year': { equals: year } })

/**
 * The public figures of a year in every language, by code, each with what it
 * belongs to and is computed from.
 */
export const publicFigures = async (year: number): Promise<Pair<FigureDocument>[]> =>
  inLanguages(await publicRows<Row>('figures', { where: ofYear(year), select: shown, sort: 'code' }), year)

/**
 * The same of one figure and all that it is computed from: what it takes to compute it. Empty
 * where no public figure has the code.
 */
export async function publicFigureWithOperands(year: number, code: string): Promise<Pair<FigureDocument>[]> {
  const found = new Map<string, Row>()
  let asked: Where = { code: { equals: code } }
  for (;;) {
    const rows = await publicRows<Row>('figures', { where: { and: [ofYear(year), asked] }, select: shown })
    for (const row of rows) found.set(String(row.id), row)
    const missing = rows.flatMap(operandsOf).filter((id) => !found.has(id))
    if (missing.length === 0) return inLanguages([...found.values()], year)
    asked = { id: { in: [...new Set(missing)] } }
  }
}

async function inLanguages(rows: Row[], year: number): Promise<Pair<FigureDocument>[]> {
  const { flattenedFields } = (await payload()).collections.figures.config
  const related = await relatedTo(rows, year)
  return rows.map((row) => pairOf<FigureDocument>(flattenedFields, row, related))
}

/** Read once each, however many figures lead there. */
async function relatedTo(rows: Row[], year: number): Promise<Related> {
  const named = { code: true } as const
  const documents = [...new Set(rows.flatMap(({ source }) => source?.document ?? []))]
  const [editions, axes, initiatives, sources] = await Promise.all([
    publicRows<{ id: string }>('editions', { where: { year: { equals: year } }, select: { dataDate: true } }),
    publicRows<{ id: string }>('axes', { where: ofYear(year), select: named }),
    publicRows<{ id: string }>('initiatives', { where: ofYear(year), select: named }),
    // Through Payload, which makes the address of a file.
    readPublic('documents', { where: { id: { in: documents } }, depth: 0 }),
  ])
  return {
    editions: sameInAll(editions),
    axes: sameInAll(axes),
    initiatives: sameInAll(initiatives),
    figures: sameInAll(rows.map(({ id, code }) => ({ id, code }))),
    documents: new Map(sources.map((pair) => [String(pair[sourceLocale].id), pair])),
  }
}
