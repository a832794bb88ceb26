import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { databaseKind, type Env } from '@/lib/env'
import { migrations } from '@/migrations'
import { withBegunTransactions } from './begun-transactions'
import { gatheredDocuments } from './gathered-documents'
import { gatheredRows } from './gathered-rows'
import { withGathering } from './gathering'
import { withOneWriter } from './one-writer'
import { textsFoundByDocument } from './text-indexes'

/** The database the settings name. Ids are text in both, so that addresses, exports and types do not depend on the choice. */
export function databaseAdapter(env: Env) {
  if (databaseKind(env) === 'mongodb')
    return withBegunTransactions(
      withGathering(
        mongooseAdapter({ url: env.DATABASE_URL, migrationDir: path.resolve('migrations/mongodb') }),
        gatheredDocuments,
      ),
    )
  return withOneWriter(
    withGathering(
      sqliteAdapter({
        client: { url: env.DATABASE_URL },
        idType: 'uuid',
        push: false,
        wal: true,
        busyTimeout: 10_000,
        transactionOptions: {},
        migrationDir: path.resolve('migrations'),
        prodMigrations: migrations,
        afterSchemaInit: [textsFoundByDocument],
      }),
      gatheredRows,
    ),
  )
}
