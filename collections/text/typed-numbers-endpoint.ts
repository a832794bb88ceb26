import { typedNumbers } from '@/lib/figure/api'
import { serve } from '../office-api/serve'
import { numbersByHand } from './typed-numbers'

/** The numbers typed by hand in the texts of an edition. */
export const typedNumbersEndpoint = serve(typedNumbers, async (req) => {
  const id = String(req.routeParams?.id)
  const { totalDocs } = await req.payload.count({ collection: 'editions', where: { id: { equals: id } }, req })
  return totalDocs === 0 ? null : { numbers: await numbersByHand(id, req) }
})
