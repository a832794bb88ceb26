import config from '@payload-config'
import { getPayload, type Migration, type SanitizedConfig } from 'payload'
import { databaseKind, env } from '@/lib/env'
import { migrations } from '@/migrations'

const settings = await config

/** The CMS on the database the settings name, its schema up to date. */
export const payload = await getPayload({
  config: {
    ...settings,
    // Most tests are about refusals, which Payload would report at length.
    logger: { options: { level: 'silent' } },
    // Else each portal that opens starts a program to write what is committed.
    typescript: { ...settings.typescript, autoGenerate: false },
  } as SanitizedConfig,
})
if (databaseKind(env()) === 'sqlite') await payload.db.migrate({ migrations: migrations as Migration[] })

/** Leaves nothing behind: a file goes with its folder, a database of a server is dropped. */
export async function closePortal() {
  const { connection } = payload.db as unknown as { connection?: { dropDatabase(): Promise<void> } }
  await connection?.dropDatabase()
  await payload.destroy()
}
