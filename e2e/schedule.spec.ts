import type { APIRequestContext } from '@playwright/test'
import { wallTimeInRome } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { approveEdition, editionOf, withdrawEdition } from './second-edition'

const year = 2022
const minuteMs = 60_000
/**
 * A publication takes seconds, once its minute has come; on a machine that is
 * busy with other things, minutes.
 */
const patience = { timeout: 10 * minuteMs, intervals: [1000] }

/** The next minute of Rome that is not about to begin. */
const soon = () => wallTimeInRome(new Date(Date.now() + minuteMs + 10_000).toISOString())

/**
 * A connection kept from an earlier question may be closed by the
 * server just as the next one is sent.
 */
const again = { maxRetries: 3 }

async function stateOf(api: APIRequestContext, edition: string): Promise<string> {
  return (await (await api.get(`/api/editions/${edition}/path`, again)).json()).state
}

// The one edition is withdrawn and published again: nothing else can be read meanwhile.
test('each publication at its hour is seen by readers, not only the first since the portal started', async ({
  office,
  request,
}) => {
  test.setTimeout(60 * minuteMs)
  const [administrator, approver] = [await office('administrator'), await office('approver')]
  const { id } = await editionOf(administrator, year)
  const pageStatus = async () => (await request.get(pathTo('it', 'figure', { code: 'axis-1.paid' }), again)).status()
  await expect.poll(pageStatus, patience).toBe(200)
  for (const time of ['the first time', 'the second time']) {
    await withdrawEdition(administrator, year)
    await expect.poll(pageStatus, { message: time, ...patience }).toBe(404)
    await approveEdition(administrator, approver, id)
    const data = { at: soon(), note: 'Pubblicata da sola.' }
    const scheduled = await approver.post(`/api/editions/${id}/schedule`, { data })
    expect(scheduled.status(), await scheduled.text()).toBe(200)
    await expect.poll(() => stateOf(approver, id), { message: time, ...patience }).toBe('published')
    await expect.poll(pageStatus, { message: time, timeout: 2 * minuteMs }).toBe(200)
  }
})
