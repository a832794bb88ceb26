import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isOver, type Look } from './readiness'

/** Looks at MongoDB: that it reads, and that it takes a write, which is undone. */
export const mongodbLook: Look<MongooseAdapter> = async (adapter) => {
  const { connection, lastFailure } = adapter
  await connection.collection('editions').findOne({}, { projection: { _id: 1 } })
  const session = connection.getClient().startSession()
  try {
    session.startTransaction()
    await connection.collection('payload-migrations').insertOne({ name: 'readiness' }, { session: session as never })
    await session.abortTransaction()
  } finally {
    await session.endSession()
  }
  if (isOver(lastFailure)) adapter.lastFailure = null
  return null
}
