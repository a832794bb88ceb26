// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes `.env` with a fresh secret when there is none and the environment brings no secret either.
 * @param {string} folder
 * @param {Record<string, string | undefined>} environment
 */
export function ensureSecret(folder, environment) {
  const path = join(folder, '.env')
  if (existsSync(path)) return '.env found'
  if (environment.PAYLOAD_SECRET) return 'secret taken from the environment'
  const text = `# Made by \`npm run portal\`. Every setting is explained in .env.example. Keep this file to yourself.
PAYLOAD_SECRET=${randomBytes(32).toString('hex')}
`
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
  return '.env made with a fresh secret'
}
