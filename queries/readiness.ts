import 'server-only'
import { payload } from './payload'

/** Why pages cannot be rendered or nothing can be saved; null when both can. For whoever operates the portal. */
export async function whyNotReady(): Promise<string | null> {
  try {
    return await (await payload()).db.whyNotReady()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
