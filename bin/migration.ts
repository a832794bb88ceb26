import { readdirSync } from 'node:fs'
import { CommandError, command, openPayload } from './command'

const migrations = () => readdirSync('migrations').filter((file) => /^\d.*\.ts$/.test(file))

/**
 * Writes the migration from the committed schema of SQLite to the one the collections now
 * describe; it opens no database.
 */
await command(async () => {
  const before = migrations()
  const payload = await openPayload({ disableDBConnect: true, disableOnInit: true })
  // The adapter ends the process itself, silently, when there is nothing to write.
  process.once('exit', () => {
    if (migrations().length === before.length)
      console.log('No migration was written: the schema matches the collections.')
  })
  await payload.db.createMigration({ payload, migrationName: process.argv[2], skipEmpty: true })
  const made = migrations().filter((file) => !before.includes(file))
  if (made.length === 0) throw new CommandError('No migration was written.')
  return `Made migrations/${made.join(', migrations/')}. Read it before you commit it.`
})
