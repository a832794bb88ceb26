import type { PayloadRequest } from 'payload'
import { type DataVersion, dataVersion } from '@/lib/citation/data-version'
import { toStated } from '@/lib/figure/check'
import { computeValues } from '@/lib/figure/resolve'
import { toTarget } from '@/lib/figure/target'
import type { Stated, Target } from '@/lib/figure/types'
import { asPublic, type Row, rowsOf, toComputables } from '../hooks/derive-value'

type StoredFigure = Row & {
  updatedAt: string
  asOf?: string | null
  target?: Partial<Target> | null
  stated?: Partial<Stated> | null
}

/** The version of an edition's public figures as this request would leave it: the one its citations name. Null without figures. */
export async function publicDataVersion(edition: string, req: PayloadRequest): Promise<DataVersion | null> {
  const rows = (await rowsOf(edition, req)) as StoredFigure[]
  const published = rows.filter(({ _status }) => _status === 'published')
  if (published.length === 0) return null
  const found = await req.payload.db.findOne<{ id: string; dataDate?: string | null }>({
    collection: 'editions',
    where: { id: { equals: edition } },
    req,
  })
  const values = computeValues(toComputables(asPublic(rows)))
  return dataVersion(
    published.map(({ code, unit, asOf, target, stated, updatedAt }) => ({
      code,
      unit,
      updatedAt: new Date(updatedAt).toISOString(),
      value: values.get(code) ?? null,
      asOf: (asOf ?? found?.dataDate)?.slice(0, 10) ?? '',
      target: toTarget(target),
      stated: toStated(stated),
    })),
  )
}
