import type { Endpoint, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'
import { logExport } from '@/lib/audit/api'
import { type ExportFormat, exportFormats, exportHeader, exportLines } from '@/lib/audit/export'
import { mayPublish } from '../access/access'
import { belowCollection } from '../office-api/serve'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { searchedFields } from './searched-fields'
import { tidyNowAndThen } from './tidy'
import { writeRow } from './write-row'

const pageLength = 500
const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

/**
 * The rows that the list shows, as CSV or as lines of JSON, newest first. Who
 * takes them away is in the log too.
 */
export const exportLog: Endpoint = {
  path: belowCollection(logExport),
  method: 'get',
  handler: async (req) => {
    if (!mayPublish(req.user)) throw new Forbidden(req.t)
    const format = exportFormats.find((known) => known === (req.searchParams.get('format') ?? 'csv'))
    if (!format) throw httpError(say(req, 'Audit.formatsAreCsvAndJsonl'), 400)
    await tidyNowAndThen(req.payload)
    const until = new Date().toISOString()
    const asked = (req.query.where as Where | undefined) ?? {}
    const search = req.searchParams.get('search')
    const where: Where = { and: [asked, ...(search ? [saying(search)] : []), { at: { less_than_equal: until } }] }
    const turnTo = (page: number) => pageOf(where, page, req)
    const first = await turnTo(1)
    await writeRow(req, {
      action: 'export',
      target: 'audit-log',
      count: first.totalDocs,
      detail: [format, JSON.stringify(asked), search].filter(Boolean).join(' '),
    })
    return new Response(linesOf(first, turnTo, format), {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="sintesi-log-${until.slice(0, 10)}.${format}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

/** As the list searches. */
const saying = (words: string): Where => ({ or: searchedFields.map((name) => ({ [name]: { like: words } })) })

const pageOf = (where: Where, page: number, { payload, user }: PayloadRequest) =>
  payload.find({
    collection: 'audit-log',
    where,
    sort: ['-at', 'id'],
    limit: pageLength,
    page,
    depth: 0,
    overrideAccess: false,
    user,
  })

type Page = Awaited<ReturnType<typeof pageOf>>

/** A page is read when the one before has gone. */
function linesOf(first: Page, turnTo: (page: number) => Promise<Page>, format: ExportFormat): ReadableStream {
  const encoder = new TextEncoder()
  let next: number | null = 1
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(exportHeader(format))),
    async pull(controller) {
      if (next === null) return controller.close()
      const page = next === 1 ? first : await turnTo(next)
      next = page.hasNextPage ? next + 1 : null
      controller.enqueue(encoder.encode(exportLines(page.docs as never, format)))
    },
  })
}
