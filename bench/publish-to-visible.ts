import { parseArgs } from 'node:util'

// How long after the office publishes a figure readers see it: published anew time after time, its page asked until it says so.
// On a portal for trials, as each change is a correction that readers are told of; with an account that may publish:
// PASSWORD=… node bench/run.mjs publish-to-visible --portal http://localhost:3000 --email you@example.org [--times 10]
const { values } = parseArgs({
  options: {
    portal: { type: 'string', default: 'http://localhost:3000' },
    email: { type: 'string' },
    times: { type: 'string', default: '10' },
  },
})
const code = 'axis-1.paid'
const page = `${values.portal}/it/dati/${code}`

async function asked(path: string, method: string, body?: object, token = '') {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) }
  const response = await fetch(values.portal + path, { method, headers, body: body && JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const account = { email: values.email, password: process.env.PASSWORD }
const { token } = await asked('/api/users/login', 'POST', account)
const [figure] = (await asked(`/api/figures?where[code][equals]=${code}&depth=0`, 'GET')).docs
const reason = { it: 'Misura.', en: 'A measurement.' }
const publish = (value: number) =>
  asked(
    `/api/figures/${figure.id}?locale=it&depth=0`,
    'PATCH',
    { value, correction: { kind: 'correction', reason }, _status: 'published' },
    token,
  )

const text = async () => (await fetch(page)).text()
const latencies: number[] = []
try {
  await text()
  for (let time = 1; time <= Number(values.times); time += 1) {
    const value = Math.round((figure.value + time / 100) * 100) / 100
    const printed = value.toLocaleString('it-IT', { minimumFractionDigits: 2 })
    const began = performance.now()
    await publish(value)
    while (!(await text()).includes(printed)) {}
    latencies.push(performance.now() - began)
  }
} finally {
  await publish(figure.value)
}
const sorted = latencies.toSorted((a, b) => a - b).map(Math.round)
const median = sorted[Math.floor(sorted.length / 2)]
console.log(
  `From publishing to visible: median ${median} ms, ${sorted[0]} to ${sorted.at(-1)} ms, ${sorted.length} times`,
)
