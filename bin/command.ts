import nextEnv from '@next/env'
import type { InitOptions, SanitizedConfig } from 'payload'

/** Something the person at the terminal can fix: only the message is shown. */
export class CommandError extends Error {}

/**
 * Runs one of the portal's commands, started in the project's folder, with the settings of
 * `.env` as Next reads them. Tells the outcome and ends with code 0; a failure ends with code 1
 * and its message, without a stack.
 */
export async function command(work: () => Promise<string>): Promise<void> {
  const environment: Record<string, string | undefined> = process.env
  environment.NODE_ENV ??= 'production'
  // Payload would otherwise look for a development server to follow its reloads.
  environment.DISABLE_PAYLOAD_HMR = 'true'
  nextEnv.loadEnvConfig(process.cwd(), environment.NODE_ENV === 'development', { info() {}, error: console.error })
  try {
    await tell(await work())
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

/** To the program that started us, if one did; else to the person at the terminal. */
function tell(outcome: string): Promise<void> {
  if (!process.send) return Promise.resolve(console.log(outcome))
  return new Promise((resolve) => process.send?.(outcome, undefined, undefined, () => resolve()))
}

/**
 * Opens the CMS, which says only what goes wrong. Loaded late because its configuration
 * reads the settings when imported.
 */
export async function openPayload(options: Omit<InitOptions, 'config'> = {}) {
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const write = (line: string) => console.error(String(JSON.parse(line).msg))
  const logger = { options: { level: 'error' }, destination: { write } }
  return getPayload({ config: { ...(await config), logger } as SanitizedConfig, ...options })
}
