import type { Migration } from 'payload'
import { databaseKind, env } from '@/lib/env'
import { migrations } from '@/migrations'
import { mongodbMigrations } from '@/migrations/mongodb'
import { CommandError, command, openPayload } from './command'

await command(async () => {
  const payload = await openPayload()
  const wanted = (databaseKind(env()) === 'mongodb' ? mongodbMigrations : migrations) as Migration[]
  await payload.db.migrate({ migrations: wanted })
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 })
  const missing = wanted.filter(({ name }) => !docs.some((done) => done.name === name))
  if (missing.length > 0) {
    throw new CommandError(`The database was not brought up to date: ${missing.map(({ name }) => name).join(', ')} did not run. Look at the
free space and the permissions of ${env().DATABASE_URL}, then run the same command again.`)
  }
  return `up to date (${docs.length} ${docs.length === 1 ? 'migration' : 'migrations'})`
})
