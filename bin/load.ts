import type { Payload } from 'payload'
import { env } from '@/lib/env'
import { command, openPayload } from './command'
import { isInitialised, markInitialised } from './initialised'
import { discardBuild } from './portal/build-stamp.mjs'

await command(async () => {
  const settings = env()
  // Before the content, not after: an interruption in between must not leave a
  // build of an emptier site in use.
  if (!isInitialised(settings)) discardBuild(settings.NEXT_DIST_DIR)
  const { loadContent } = await import('@/content/load/load')
  const payload = await openPayload()
  const result = await loadContent(payload)
  if (result.loaded) discardBuild(settings.NEXT_DIST_DIR)
  markInitialised(settings)
  return result.loaded ? `loaded (${result.figures} figures)` : fillUp(payload)
})

/** An edition that an earlier version loaded gets what is new in it. */
async function fillUp(payload: Payload): Promise<string> {
  const { addLaterPages } = await import('@/content/load/add-later-pages')
  const { fillLaterFields } = await import('@/content/load/fill-later-fields')
  const added = await addLaterPages(payload)
  const { filled, left } = await fillLaterFields(payload)
  if (filled + added.length > 0) discardBuild(env().NEXT_DIST_DIR)
  for (const one of left) console.error(`Left as it is, to be completed by the office: ${one}`)
  return [
    'already there',
    ...(filled > 0 ? [`${filled} ${filled === 1 ? 'field' : 'fields'} that this version adds filled in`] : []),
    ...(added.length > 0 ? [`free pages that this version adds: ${added.join(', ')}`] : []),
  ].join('; ')
}
