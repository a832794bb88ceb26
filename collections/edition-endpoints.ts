import type { Endpoint } from 'payload'
import { typedNumbers } from '@/lib/figure/api'
import { sheetExportEndpoints } from './figure-sheet/export-endpoints'
import { sheetImportEndpoints } from './figure-sheet/import-endpoints'
import { gateEndpoints } from './gate/endpoints'
import { serve } from './serve'
import { numbersByHand } from './typed-numbers'

/** The numbers typed by hand in the texts of an edition. */
const numbers = serve(typedNumbers, async (req) => {
  const id = String(req.routeParams?.id)
  const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: id } }, req })
  return totalDocs === 0 ? null : { numbers: await numbersByHand(id, req) }
})

export const editionEndpoints: Endpoint[] = [
  numbers,
  ...gateEndpoints,
  ...sheetExportEndpoints,
  ...sheetImportEndpoints,
]
