import { parseArgs } from 'node:util'
import { linesOfCommas, longXliff, pageOfDigits, workbookOfColumns } from './heavy-files'
import { sample } from './sample'

// What others wait while a stranger or a colleague sends what costs most: the median and the 99th
// percentile of /healthz and of the cached home, alone and under each load. On a portal for trials,
// with an editor's account: PASSWORD=… node bench/run.mjs under-load --portal http://localhost:3000
// --email editor@example.org [--seconds 15] [--only dated]
const { values } = parseArgs({
  options: {
    portal: { type: 'string', default: 'http://localhost:3000' },
    email: { type: 'string' },
    seconds: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
  },
})
const { portal, email } = values
const json = { 'Content-Type': 'application/json' }

const ask = async (path: string, init?: RequestInit) => {
  const response = await fetch(portal + path, init)
  await response.arrayBuffer()
  return response.status
}

const signIn = { method: 'POST', headers: json, body: JSON.stringify({ email, password: process.env.PASSWORD }) }
const { token } = await (await fetch(`${portal}/api/users/login`, signIn)).json()
if (!token) throw new Error(`${email} cannot sign in.`)
const Authorization = `JWT ${token}`
const first = async (collection: string) => {
  const asked = await fetch(`${portal}/api/${collection}?limit=1&depth=0&draft=true&locale=it`, {
    headers: { Authorization },
  })
  return (await asked.json()).docs[0]
}
const [edition, page] = [await first('editions'), await first('pages')]
// As addresses of dated states write it.
const instant = new Date().toISOString().slice(0, 19).replaceAll(':', '')
const hundredMegabytes = new Uint8Array(100 * 1024 * 1024)

const send = (method: string, path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => () =>
  ask(path, { method, headers: { Authorization, 'Content-Type': type }, body })
const imports = `/api/editions/${edition.id}/figure-imports`
const binary = 'application/octet-stream'

/** Each load: how many send it at the same time, one after the other, and what. */
const loads: Record<string, [clients: number, send: () => Promise<number>]> = {
  graphql: [
    4,
    () =>
      ask('/api/graphql', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query: `{ ${'id '.repeat(20_000)} }` }),
      }),
  ],
  workbook: [1, send('POST', `${imports}?name=columns.xlsx`, binary, workbookOfColumns())],
  commas: [1, send('POST', `${imports}?name=commas.csv`, binary, linesOfCommas())],
  xliff: [1, send('POST', `/api/translations/xliff?edition=${edition.id}`, binary, longXliff())],
  digits: [
    1,
    send('PATCH', `/api/pages/${page.id}?draft=true&locale=it`, 'application/json', JSON.stringify(pageOfDigits())),
  ],
  data: [8, () => ask('/it/dati?asse=1')],
  figures: [8, () => ask('/api/figures?limit=0&depth=10')],
  'sign-in': [8, () => ask('/api/users/login', { method: 'POST', headers: json, body: hundredMegabytes })],
  dated: [8, () => ask(`/it/edizioni/2022@${instant}/dati?volta=${Math.random()}`)],
}

await ask('/it')
await ask('/it')
await measured('alone', 0, async () => 0)
for (const [name, [clients, work]] of Object.entries(loads))
  if (name.startsWith(values.only)) await measured(name, clients, work)

/** Prints one row. */
async function measured(name: string, clients: number, work: () => Promise<number>) {
  const until = performance.now() + Number(values.seconds) * 1000
  const answers: Record<string, number> = {}
  const durations: number[] = []
  const sending = Array.from({ length: clients }, async () => {
    while (performance.now() < until) {
      const began = performance.now()
      const status = await work().catch(() => 'cut off')
      durations.push(performance.now() - began)
      answers[status] = (answers[status] ?? 0) + 1
    }
  })
  const [health, home] = await Promise.all([sample(`${portal}/healthz`, until), sample(`${portal}/it`, until)])
  await Promise.all(sending)
  const mean =
    durations.length > 0 ? `, ${Math.round(durations.reduce((a, b) => a + b) / durations.length)} ms each` : ''
  console.log(`${name.padEnd(9)} healthz ${health}   home ${home}   answers ${JSON.stringify(answers)}${mean}`)
}
