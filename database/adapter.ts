import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { databaseKind, type Env } from '@/lib/env'
import { sqliteFile } from '@/lib/sqlite-file'
import { migrations } from '@/migrations'
import { withBegunTransactions } from './begun-transactions'
import { withToldFailures } from './failures'
import { gatheredDocuments } from './gathered-documents'
import { gatheredRows } from './gathered-rows'
import { withGathering } from './gathering'
import { withMadeCollections } from './made-collections'
import { mongodbLook } from './mongodb-readiness'
import { withOneWriter } from './one-writer'
import { withReadiness } from './readiness'
import { sqliteLook } from './sqlite-readiness'
import { textsFoundByDocument } from './text-indexes'

/** The database the settings name. Ids are text in both, so that addresses, exports and types do not depend on the choice. */
export function databaseAdapter(env: Env) {
  const uploads = path.resolve(env.DATA_DIR)
  if (databaseKind(env) === 'mongodb') {
    const mongodb = mongooseAdapter({ url: env.DATABASE_URL, migrationDir: path.resolve('migrations/mongodb') })
    const begun = withBegunTransactions(withGathering(withMadeCollections(mongodb), gatheredDocuments))
    return withReadiness(withToldFailures(begun), [uploads], mongodbLook)
  }
  const url = env.DATABASE_URL
  const sqlite = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: path.resolve('migrations'),
    prodMigrations: migrations,
    afterSchemaInit: [textsFoundByDocument],
  })
  const queued = withOneWriter(withGathering(sqlite, gatheredRows), url)
  const folders = [path.dirname(sqliteFile(url)), uploads]
  return withReadiness(withToldFailures(queued), folders, sqliteLook)
}
