import type { PayloadRequest } from 'payload'

/** New content belongs to the newest edition unless its author says otherwise. */
export async function newestEdition({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  if (!req?.user) return undefined
  const { docs } = await req.payload.find({ collection: 'editions', sort: '-year', limit: 1, depth: 0, req })
  return docs[0]?.id
}
