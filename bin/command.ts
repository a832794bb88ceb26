import { fileURLToPath } from 'node:url'
import nextEnv from '@next/env'
import type { InitOptions } from 'payload'

/** Something the person at the terminal can mend: only the message is shown. */
export class CommandError extends Error {}

/**
 * Runs one of the portal's commands in the project's folder, with the settings of `.env` as Next reads them. Prints the
 * outcome as the last line and ends with code 0; a failure ends with code 1 and its message, without a stack.
 */
export async function command(work: () => Promise<string>): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  process.chdir(root)
  const environment: Record<string, string | undefined> = process.env
  environment.NODE_ENV ??= 'production'
  // Payload would otherwise look for a development server to follow its reloads.
  environment.DISABLE_PAYLOAD_HMR = 'true'
  nextEnv.loadEnvConfig(root, environment.NODE_ENV === 'development', { info() {}, error: console.error })
  try {
    console.log(await work())
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

/** Opens the CMS. Loaded late because its configuration reads the settings when imported. */
export async function openPayload(options: Omit<InitOptions, 'config'> = {}) {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  return getPayload({ config, ...options })
}
