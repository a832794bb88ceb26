import type { Endpoint } from 'payload'
import { sheetExportEndpoints } from './figure-sheet/export-endpoints'
import { sheetImportEndpoints } from './figure-sheet/import-endpoints'
import { forTheOffice } from './for-the-office'
import { gateEndpoints } from './gate/endpoints'
import { numbersByHand } from './typed-numbers'

/** The numbers typed by hand in the texts of an edition. */
const typedNumbers: Endpoint = {
  path: '/:id/typed-numbers',
  method: 'get',
  handler: forTheOffice(async (req) => {
    const id = String(req.routeParams?.id)
    const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: id } }, req })
    return totalDocs === 0 ? null : { numbers: await numbersByHand(id, req) }
  }),
}

export const editionEndpoints: Endpoint[] = [
  typedNumbers,
  ...gateEndpoints,
  ...sheetExportEndpoints,
  ...sheetImportEndpoints,
]
