import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { Offer } from '@/lib/next-edition/answers'
import type { Both } from '@/lib/text'
import { idOf } from '../hooks/id-of'
import type { Stored } from './carried-collections'
import { planOf, usuallyTaken } from './plan'
import { readSource, type SourceEdition } from './source-edition'

/** Null where the edition is not public. The year offered is the first later one that is free. */
export async function offerFrom(id: string, req: PayloadRequest): Promise<Offer | null> {
  const source = await readSource(id, req)
  if (!source) return null
  const year = await freeYear(source.year, req)
  const usual = new Set(usuallyTaken(source))
  const axes = new Map(source.axes.map((axis) => [String(axis.id), `${axis.numeral}. ${titleOf(axis)}`]))
  const {
    axes: { length: axisCount },
    figures,
    evaluations,
  } = source
  return {
    from: { id: source.id, year: source.year },
    year,
    dataDate: `${year}-12-31`,
    counts: { axes: axisCount, figures: figures.length, evaluations: evaluations.length },
    initiatives: source.initiatives.map((initiative) => ({
      code: initiative.code,
      title: titleOf(initiative),
      axis: axes.get(idOf(initiative.axis) ?? '') ?? '',
      status: String(initiative.status),
      figures: figures.filter((figure) => idOf(figure.initiative) === String(initiative.id)).length,
      isTaken: usual.has(initiative.code),
      needs: lostWithout(initiative.code, source),
    })),
  }
}

const titleOf = ({ title, code }: Stored) => (title as Partial<Both<string>> | null)?.[sourceLocale] ?? code

function lostWithout(code: string, source: SourceEdition): string[] {
  const others = source.initiatives.map((initiative) => initiative.code).filter((other) => other !== code)
  return planOf(source, others).lost.map(({ figure }) => figure.code)
}

async function freeYear(after: number, req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<{ year: number }>({
    collection: 'editions',
    where: { year: { greater_than: after } },
    select: { year: true },
    limit: 0,
    pagination: false,
    req,
  })
  const taken = new Set(docs.map(({ year }) => year))
  let year = after + 1
  while (taken.has(year)) year += 1
  return year
}

/** The id of the newest public edition. */
export async function newestPublic(req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'editions',
    where: { and: [{ _status: { equals: 'published' } }, { state: { in: ['published', 'archived'] } }] },
    sort: '-year',
    select: { year: true },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}
