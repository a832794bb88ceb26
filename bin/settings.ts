import { env } from '@/lib/env'
import { bakedSettings } from './baked-settings'
import { checkDatabase } from './check-database'
import { command } from './command'

/**
 * What the commands that are plain JavaScript need to know, as one
 * line of JSON: no secret is in it.
 */
export type Settings = { port: number; siteUrl: string; distDir: string; bakedSettings: string }

await command(async () => {
  const settings = env()
  await checkDatabase(settings)
  const facts: Settings = {
    port: settings.PORT,
    siteUrl: settings.SITE_URL,
    distDir: settings.NEXT_DIST_DIR,
    bakedSettings: bakedSettings(process.env, settings.SITE_URL),
  }
  return JSON.stringify(facts)
})
