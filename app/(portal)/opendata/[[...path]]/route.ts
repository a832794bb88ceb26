import { contentAnswer, problemAnswer } from '../answer'
import { resourceAt } from '../resource'

type Context = { params: Promise<{ path?: string[] }> }

/**
 * Everything below /opendata: the files of each edition, the catalogue,
 * the description of this interface.
 */
export async function GET(request: Request, { params }: Context) {
  const { path = [] } = await params
  const found = await resourceAt(path, new URL(request.url).searchParams)
  return 'status' in found ? problemAnswer(request, found) : contentAnswer(request, found)
}

export const HEAD = GET

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../read-only'
