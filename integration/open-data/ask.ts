import { handlersOf, type Method, routeOf } from './routes'

type Options = { method?: Method; headers?: Record<string, string> }

/**
 * Asks for what is below /opendata as another program would: `ask('2022/figures.json?limit=1')`.
 */
export async function ask(address: string, { method = 'GET', headers }: Options = {}) {
  const url = new URL(address, 'http://localhost:3000/opendata/')
  const { route, params } = routeOf(url.pathname.split('/').slice(2).filter(Boolean))
  const handler = (await handlersOf(route))[method]
  // Next answers a method that a route does not know by an empty 405.
  const response = handler
    ? await handler(new Request(url, { method, headers }), { params: Promise.resolve(params) })
    : new Response(null, { status: 405 })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') }
}

export type OpenAnswer = Awaited<ReturnType<typeof ask>>
