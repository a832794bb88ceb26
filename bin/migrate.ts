import { readdirSync } from 'node:fs'
import { databaseKind, env } from '@/lib/env'
import { CommandError, command, openPayload } from './command'

/** The migrations that come with the sources, by name. */
function knownMigrations(): string[] {
  return readdirSync('migrations')
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}

await command(async () => {
  const payload = await openPayload()
  if (databaseKind(env()) === 'mongodb') return 'MongoDB answers; it needs no migrations'
  await payload.db.migrate()
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0 })
  const done = new Set(docs.map(({ name }) => name))
  const missing = knownMigrations().filter((name) => !done.has(name))
  if (done.size === 0 || missing.length > 0) {
    throw new CommandError(`The database was not brought up to date: ${missing.join(', ') || 'no migration'} ran. Look at the free space
and the permissions of ${env().DATABASE_URL}, then run the same command again.`)
  }
  return `up to date (${done.size} ${done.size === 1 ? 'migration' : 'migrations'})`
})
