import type { Endpoint, PayloadRequest } from 'payload'
import { figureSheet } from '@/lib/figure-sheet/api'
import type { SheetFigure } from '@/lib/figure-sheet/figure'
import { figuresCsv } from '@/lib/figure-sheet/write-csv'
import { figuresXlsx } from '@/lib/figure-sheet/write-xlsx'
import { hasRole, roles } from '../access/access'
import { belowCollection } from '../office-api/serve'
import { askedEdition } from './asked-edition'
import type { SheetEdition } from './dry-run-file'
import { sheetFigures } from './sheet-figures'

type Written = { type: string; body: Uint8Array | string }
type Write = (figures: SheetFigure[], edition: SheetEdition) => Promise<Written>

const writers: Record<'xlsx' | 'csv', Write> = {
  xlsx: async (figures, { year, title }) => ({
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await figuresXlsx(figures, { year, title, modified: new Date() }),
  }),
  csv: async (figures) => ({ type: 'text/csv; charset=utf-8', body: figuresCsv(figures) }),
}

/**
 * All figures of an edition as their newest drafts have them, to be filled in
 * and brought back. For the office.
 */
const sheet = (format: 'xlsx' | 'csv'): Endpoint => ({
  path: belowCollection(figureSheet(format)),
  method: 'get',
  handler: async (req: PayloadRequest) => {
    if (!hasRole(req.user, ...roles)) return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 })
    const edition = await askedEdition(req)
    if (!edition) return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    const { type, body } = await writers[format](await sheetFigures(edition, req), edition)
    return new Response(body as BodyInit, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="dati-${edition.year}.${format}"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

export const sheetExportEndpoints: Endpoint[] = [sheet('xlsx'), sheet('csv')]
