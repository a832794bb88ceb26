import 'server-only'
import { payload } from './payload'

/** Whether the database answers a real question. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    const client = await payload()
    await client.count({ collection: 'editions', overrideAccess: true })
    return true
  } catch {
    return false
  }
}
