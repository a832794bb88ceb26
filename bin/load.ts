import { env } from '@/lib/env'
import { command, openPayload } from './command'
import { isInitialised, markInitialised } from './initialised'
import { discardBuild } from './portal/build-stamp.mjs'

await command(async () => {
  const settings = env()
  // Before the content, not after: an interruption in between must not leave a build of an emptier site in use.
  if (!isInitialised(settings)) discardBuild(settings.NEXT_DIST_DIR)
  const { loadContent } = await import('@/content/load/load')
  const result = await loadContent(await openPayload())
  if (result.loaded) discardBuild(settings.NEXT_DIST_DIR)
  markInitialised(settings)
  return result.loaded ? `loaded (${result.figures} figures)` : 'already there'
})
