import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '@/app/(portal)/opendata/[[...path]]/route'

const methods = { GET, HEAD, POST, PUT, PATCH, DELETE }

type Options = { method?: keyof typeof methods | 'OPTIONS'; headers?: Record<string, string> }

/** Asks for what is below /opendata as another program would: `ask('2022/figures.json?limit=1')`. */
export async function ask(address: string, { method = 'GET', headers }: Options = {}) {
  const url = new URL(address, 'http://localhost:3000/opendata/')
  const path = url.pathname.split('/').slice(2).filter(Boolean)
  const response =
    method === 'OPTIONS'
      ? OPTIONS()
      : await methods[method](new Request(url, { method, headers }), { params: Promise.resolve({ path }) })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') }
}

export type OpenAnswer = Awaited<ReturnType<typeof ask>>
