import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { databaseKind, env } from '@/lib/env'
import { payload } from '../portal'
import type { Told } from './processes'

const noSuchTransaction = 251

/**
 * A server of MongoDB keeps the transaction of a dead client, with its locks, for up to a minute.
 * It is told that nobody will come back, in the name of the session that began it.
 */
export async function forget({ lines }: Told) {
  if (databaseKind(env()) !== 'mongodb') return
  const [, id = '', number = ''] = lines.find((line) => line.startsWith('transaction '))?.split(' ') ?? []
  if (!id) return
  const { connection } = payload.db as unknown as MongooseAdapter
  const { UUID, Long } = connection.base.mongo
  const client = connection.getClient()
  const session = client.startSession()
  Object.assign(session.serverSession, { id: { id: new UUID(id).toBinary() } })
  const command = { abortTransaction: 1, txnNumber: Long.fromString(number), autocommit: false }
  await client
    .db('admin')
    .command(command, { session })
    .catch((error: { code?: number }) => {
      if (error.code !== noSuchTransaction) throw error
    })
}
