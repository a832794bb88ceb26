import 'server-only'
import { whyNotReady as databaseNotReady } from '@/collections/stored/transactions'
import { payload } from './payload'

/**
 * Why pages cannot be rendered or nothing can be saved; null when both can.
 * For whoever operates the portal.
 */
export async function whyNotReady(): Promise<string | null> {
  try {
    return await databaseNotReady({ payload: await payload() })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
