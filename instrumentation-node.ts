import { holdServingLock } from '@/database/serving-lock'
import { env } from '@/lib/env'
import { ownRequestHeaders } from '@/lib/own-request'

/**
 * Makes sure that this server alone serves its SQLite file, and ends the process
 * otherwise; then looks after publications.
 */
export async function startServing(): Promise<void> {
  try {
    await holdServingLock(env())
  } catch (error) {
    console.error(`Error: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
  const origin = process.env.PORTAL_ORIGIN ?? `http://localhost:${process.env.PORT || 3000}`
  void carryOutPublications(`${origin}/api/publications/due`)
}

const secondMs = 1000
const minuteMs = 60_000
/**
 * How long the server may take to answer for the first time, or be busy, before that is
 * told, in attempts a second apart.
 */
const patience = 60

/**
 * Looks each minute whether a publication is due, by a request to the server itself. What runs
 * outside a request could not refresh the pages; and what is opened here would be made of other
 * copies of the CMS's classes than those its addresses know: their errors would reach people
 * without what they say of fields.
 */
async function carryOutPublications(address: string): Promise<void> {
  for (let failures = 0; ; ) {
    const answer = await fetch(address, { method: 'POST', headers: ownRequestHeaders() }).catch(() => null)
    const told = answer?.ok ? ((await answer.json().catch(() => null)) as { isMoreDue: boolean } | null) : null
    failures = told ? 0 : failures + 1
    if (failures === patience)
      console.warn('The portal does not answer itself: scheduled publications wait until it does.')
    if (told?.isMoreDue) continue
    await pause(told || failures > patience ? minuteMs - (Date.now() % minuteMs) : secondMs)
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref())
