import { parseArgs } from 'node:util'
import { office } from './whole/asked.mjs'
import { publications } from './whole/publish.mjs'
import { percentile } from './whole/statistics.mjs'

// How long after the office publishes a figure readers see it. On a portal for trials, as each
// change is a correction that readers are told of; with an account that may publish, through
// whatever stands before the portal: PASSWORD=… node bench/run.mjs publish-to-visible --portal
// http://localhost:3000 --email you@example.org [--times 10]
const { values } = parseArgs({
  options: {
    portal: { type: 'string', default: 'http://localhost:3000' },
    email: { type: 'string', default: '' },
    times: { type: 'string', default: '10' },
  },
})
const { send } = await office(values.portal, process.env.PASSWORD ?? '', values.email)
const times = (await publications(send, values.portal, Number(values.times))).map(({ visibleMs }) => visibleMs)
const [median, p95, longest] = [0.5, 0.95, 1].map((share) => Math.round(percentile(times, share) ?? 0))
console.log(
  `From publishing to visible: median ${median} ms, p95 ${p95} ms, longest ${longest} ms, ${times.length} times`,
)
