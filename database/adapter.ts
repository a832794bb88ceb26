import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { databaseKind, type Env } from '@/lib/env'
import { sqliteFile } from '@/lib/sqlite-file'
import { migrations } from '@/migrations'
import { bulkDocuments } from './bulk-documents'
import { withBulkInsert } from './bulk-insert'
import { bulkRows } from './bulk-rows'
import { withToldFailures } from './failures'
import { withMadeCollections } from './made-collections'
import { mongodbLook } from './mongodb-readiness'
import { withMongodbTransactions } from './mongodb-transactions'
import { withOneWriter } from './one-writer'
import { withReadiness } from './readiness'
import { sqliteLook } from './sqlite-readiness'
import { textsFoundByDocument } from './text-indexes'

/**
 * The database the settings name. Ids are text in both, so that addresses, exports and
 * types do not depend on the choice.
 */
export function databaseAdapter(env: Env) {
  const uploads = path.resolve(env.DATA_DIR)
  if (databaseKind(env) === 'mongodb') {
    const mongodb = mongooseAdapter({ url: env.DATABASE_URL, migrationDir: path.resolve('migrations/mongodb') })
    const begun = withMongodbTransactions(withBulkInsert(withMadeCollections(mongodb), bulkDocuments))
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
  const queued = withOneWriter(withBulkInsert(sqlite, bulkRows), url)
  const folders = [path.dirname(sqliteFile(url)), uploads]
  return withReadiness(withToldFailures(queued), folders, sqliteLook)
}
