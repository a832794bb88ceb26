import type { Migration } from 'payload'
import { databaseKind, env } from '@/lib/env'
import { migrations } from '@/migrations'
import { CommandError, command, openPayload } from './command'

await command(async () => {
  const payload = await openPayload()
  if (databaseKind(env()) === 'mongodb') return 'MongoDB answers; it needs no migrations'
  await payload.db.migrate({ migrations: migrations as Migration[] })
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 })
  const missing = migrations.filter(({ name }) => !docs.some((done) => done.name === name))
  if (missing.length > 0) {
    throw new CommandError(`The database was not brought up to date: ${missing.map(({ name }) => name).join(', ')} did not run. Look at the
free space and the permissions of ${env().DATABASE_URL}, then run the same command again.`)
  }
  return `up to date (${docs.length} ${docs.length === 1 ? 'migration' : 'migrations'})`
})
