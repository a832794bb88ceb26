import type { Payload } from 'payload'
import { closeOldAutosaveSessions } from './autosave-sessions'
import { sealIfDue } from './seals'

const intervalMs = 60_000
let lastTime = 0

/**
 * What the log does by itself when somebody looks at it, once a minute at most: tells of what was
 * typed and left, seals what is a day old.
 */
export async function tidyNowAndThen(payload: Payload): Promise<void> {
  if (Date.now() - lastTime < intervalMs) return
  lastTime = Date.now()
  try {
    await closeOldAutosaveSessions(payload)
    await sealIfDue(payload)
  } catch (err) {
    // Whoever came to read is not to be turned away; the next one tries again.
    payload.logger.error({ err, msg: 'The audit log could not be tidied' })
  }
}
