import config from '@payload-config'
import { getPayload, type Migration, type SanitizedConfig } from 'payload'
import { loadContent } from '@/content/load/load'
import { databaseKind, env } from '@/lib/env'
import { migrations } from '@/migrations'

// Most tests are about refusals, which Payload would report at length.
const logger = { options: { level: 'silent' } }

/** The CMS on the database the settings name, its schema up to date. */
export const payload = await getPayload({ config: { ...(await config), logger } as SanitizedConfig })
if (databaseKind(env()) === 'sqlite') await payload.db.migrate({ migrations: migrations as Migration[] })

let loading: ReturnType<typeof loadContent> | undefined

/** The whole edition takes seconds on an idle machine, and much longer where everything else runs too. */
export const loadingTime = 300_000

/** Fills the database with the 2022 edition, once however many suites ask. */
export function withContent() {
  loading ??= loadContent(payload)
  return loading
}

/** Leaves nothing behind: a file goes with its folder, a database of a server is dropped. */
export async function closePortal() {
  const { connection } = payload.db as unknown as { connection?: { dropDatabase(): Promise<void> } }
  await connection?.dropDatabase()
  await payload.destroy()
}
