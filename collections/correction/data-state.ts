import type { PayloadRequest } from 'payload'
import { type DataVersion, dataVersion } from '@/lib/citation/data-version'
import { toStated } from '@/lib/figure/check'
import { computeValues } from '@/lib/figure/resolve'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { toTarget } from '@/lib/figure/target'
import type { Stated, Target } from '@/lib/figure/types'
import { asPublic, readFrom, rowsOf, toComputables } from '../figure/derive-value'
import { type FigureRow, publicReadingsAmong } from '../figure/resolved-figures'
import { storedRow } from '../stored/stored-row'

type StoredFigure = FigureRow & {
  updatedAt: string
  asOf?: string | null
  target?: Partial<Target> | null
  stated?: Partial<Stated> | null
}

/**
 * How the figures of an edition read, and their version: the one its citations
 * name, null where there are none.
 */
export type PublicNumbers = { readings: ResolvedFigure[]; version: DataVersion | null }

/** The numbers of an edition as this request would leave them to be read by anybody. */
export async function publicNumbers(edition: string, req: PayloadRequest): Promise<PublicNumbers> {
  const rows = await rowsOf<StoredFigure>(edition, req, { ...readFrom, updatedAt: true, stated: true })
  const found = await storedRow<{ id: string; dataDate?: string | null }>('editions', edition, req)
  const dataDate = found?.dataDate ?? null
  return { readings: publicReadingsAmong(rows, dataDate), version: versionOf(rows, dataDate) }
}

function versionOf(rows: StoredFigure[], dataDate: string | null): DataVersion | null {
  const published = rows.filter(({ _status }) => _status === 'published')
  if (published.length === 0) return null
  const values = computeValues(toComputables(asPublic(rows)))
  return dataVersion(
    published.map(({ code, unit, asOf, target, stated, updatedAt }) => ({
      code,
      unit,
      updatedAt: new Date(updatedAt).toISOString(),
      value: values.get(code) ?? null,
      asOf: (asOf ?? dataDate)?.slice(0, 10) ?? '',
      target: toTarget(target),
      stated: toStated(stated),
    })),
  )
}
