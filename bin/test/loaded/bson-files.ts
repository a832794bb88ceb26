import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Connection = MongooseAdapter['connection']

const ending = '.bson'

function databaseOf({ db }: Connection) {
  if (!db) throw new Error('The database is not connected')
  return db
}

/**
 * Writes each collection that holds anything to a file of its documents, one after the
 * other as the server gives them.
 */
export async function writeBsonFiles(connection: Connection, folder: string): Promise<void> {
  const db = databaseOf(connection)
  for (const { name } of await db.listCollections().toArray()) {
    const documents = await db.collection(name).find({}, { raw: true }).toArray()
    if (documents.length > 0) writeFileSync(join(folder, `${name}${ending}`), Buffer.concat(documents as never))
  }
}

/**
 * Inserts what the files hold into the collections they are named after,
 * number for number of the kind it was.
 */
export async function readBsonFiles(connection: Connection, folder: string): Promise<void> {
  const db = databaseOf(connection)
  const { BSON } = connection.base.mongo
  const files = readdirSync(folder).filter((name) => name.endsWith(ending))
  await Promise.all(
    files.map((name) => {
      const documents = piecesOf(readFileSync(join(folder, name))).map((bytes) =>
        BSON.deserialize(bytes, { promoteValues: false }),
      )
      return db.collection(name.slice(0, -ending.length)).insertMany(documents)
    }),
  )
}

/** Each document begins with its length. */
function piecesOf(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at))
    pieces.push(bytes.subarray(at, at + bytes.readInt32LE(at)))
  return pieces
}
