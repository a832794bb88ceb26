import type { PayloadRequest } from 'payload'
import type { CarryOverPreview } from '@/lib/next-edition/api'
import { editionYears } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { titleOf } from '../stored/titles'
import type { Carried } from './carried-collections'
import { planOf, usuallyTaken } from './plan'
import { readSource, type SourceEdition } from './source-edition'

/** Null where the edition is not public. The year offered is the first later one that is free. */
export async function carryOverPreview(id: string, req: PayloadRequest): Promise<CarryOverPreview | null> {
  const source = await readSource(id, req)
  if (!source) return null
  const year = await freeYear(source.year, req)
  const usual = new Set(usuallyTaken(source))
  const { collections } = req.payload
  const axisName = (axis: Carried) => `${axis.numeral}. ${titleOf(collections.axes.config, axis)}`
  const axes = new Map(source.axes.map((axis) => [String(axis.id), axisName(axis)]))
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
      title: titleOf(collections.initiatives.config, initiative),
      axis: axes.get(idOf(initiative.axis) ?? '') ?? '',
      status: String(initiative.status),
      figures: figures.filter((figure) => idOf(figure.initiative) === String(initiative.id)).length,
      isTaken: usual.has(initiative.code),
      needs: lostWithout(initiative.code, source),
    })),
  }
}

function lostWithout(code: string, source: SourceEdition): string[] {
  const others = source.initiatives.map((initiative) => initiative.code).filter((other) => other !== code)
  return planOf(source, others).lost.map(({ figure }) => figure.code)
}

async function freeYear(after: number, req: PayloadRequest): Promise<number> {
  const taken = await editionYears(req)
  let year = after + 1
  while (taken.has(year)) year += 1
  return year
}
