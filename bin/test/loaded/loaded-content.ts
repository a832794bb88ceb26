import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Migration, Payload } from 'payload'
import { roles } from '@/collections/access/access'
import { databaseKind, env } from '@/lib/env'
import { migrations } from '@/migrations'
import { command, openPayload } from '../../command'
import { writeBsonFiles } from './bson-files'

type Sqlite = { client: { execute(sql: string): Promise<unknown> } }

/**
 * Fills the empty database of the settings, and writes what it then holds as
 * files of the folder that is named.
 */
await command(async () => {
  const [folder = ''] = process.argv.slice(2)
  const payload = await openPayload()
  const isSqlite = databaseKind(env()) === 'sqlite'
  if (isSqlite) await payload.db.migrate({ migrations: migrations as Migration[] })
  const { loadContent } = await import('@/content/load/load')
  await loadContent(payload)
  await makeAccounts(payload, process.env.ACCOUNT_PASSWORD ?? '')
  if (isSqlite) {
    // One whole file, whatever of it is still in the write-ahead log.
    const file = `${folder}/loaded.sqlite`.replaceAll("'", "''")
    await (payload.db as unknown as Sqlite).client.execute(`VACUUM INTO '${file}'`)
  } else {
    const { connection } = payload.db as unknown as MongooseAdapter
    await writeBsonFiles(connection, folder)
    await connection.dropDatabase()
  }
  return folder
})

async function makeAccounts(payload: Payload, password: string) {
  for (const role of roles)
    await payload.create({ collection: 'users', data: { email: `${role}@example.org`, password, role, name: role } })
}
