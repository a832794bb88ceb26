import { problem } from '@/lib/opendata/problem'
import { contentAnswer, preflightAnswer, problemAnswer } from '../answer'
import { resourceAt } from '../resource'

type Context = { params: Promise<{ path?: string[] }> }

/** Everything below /opendata: the files of each edition, the catalogue, the description of this interface. */
export async function GET(request: Request, { params }: Context) {
  const { path = [] } = await params
  const found = await resourceAt(path, new URL(request.url).searchParams)
  return 'status' in found ? problemAnswer(request, found) : contentAnswer(request, found)
}

export const HEAD = GET

export const OPTIONS = () => preflightAnswer()

/** Data are written in the administration, never here. */
function refuse(request: Request) {
  const { method } = request
  return problemAnswer(
    request,
    problem(405, {
      it: `I dati aperti si possono solo leggere: ${method} non è possibile.`,
      en: `Open data can only be read: ${method} is not possible.`,
    }),
  )
}

export const POST = refuse
export const PUT = refuse
export const PATCH = refuse
export const DELETE = refuse
