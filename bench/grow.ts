import { parseArgs } from 'node:util'
import { command, openPayload } from '@/bin/command'
import { addOlderEdition } from './older-editions'

// Adds older public editions with many figures and initiatives to the database of the settings, for
// trials of growth alone: there is no way back. node bench/run.mjs grow --figures 10000
// [--initiatives 0] [--editions 1] [--before 2021]
const { values } = parseArgs({
  options: {
    figures: { type: 'string', default: '10000' },
    initiatives: { type: 'string', default: '0' },
    editions: { type: 'string', default: '1' },
    before: { type: 'string', default: '2021' },
  },
})

await command(async () => {
  const payload = await openPayload()
  const [editions, figures, initiatives] = [values.editions, values.figures, values.initiatives].map(Number)
  const share = (all = 0) => Math.round(all / (editions ?? 1))
  const years = Array.from({ length: editions ?? 1 }, (_, index) => Number(values.before) - index)
  for (const year of years)
    await addOlderEdition(payload, year, { figures: share(figures), initiatives: share(initiatives) })
  return `added ${years.join(', ')}, each with ${share(figures)} figures and ${share(initiatives)} initiatives more than the newest`
})
