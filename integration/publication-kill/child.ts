import type { PayloadRequest } from 'payload'
import { publicationQueue } from '@/collections/edition-path/publish-task'
import { payload } from '../portal'

// A process of its own: publishes an edition, saying aloud each write and staying where it is
// after the one that is named, so that whoever listens can kill it right there; or runs what is
// due in the queue of publications.

const [task, edition = '', account = '', last = ''] = process.argv.slice(2)
const tell = (line: string) => process.stdout.write(`${line}\n`)

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
const db = payload.db as unknown as Record<'updateOne' | 'createVersion' | 'commitTransaction', Write> & {
  sessions?: Record<string, { id?: { id: { buffer: Uint8Array } }; serverSession?: { txnNumber: number } }>
}

/** A promise alone would not keep a process. */
const forEver = () => new Promise(() => setInterval(() => {}, 60_000))

let writes = 0
for (const name of ['updateOne', 'createVersion'] as const) {
  const write = db[name]
  db[name] = async (args) => {
    const result = await write.call(db, args)
    const session = db.sessions?.[String(await args.req?.transactionID)]
    if (writes === 0 && session?.id)
      tell(`transaction ${Buffer.from(session.id.id.buffer).toString('hex')} ${session.serverSession?.txnNumber}`)
    tell(`write ${++writes}`)
    if (writes === Number(last)) await forEver()
    return result
  }
}
const { commitTransaction } = db
db.commitTransaction = (id) => {
  if (writes > 0) tell('commit')
  return commitTransaction.call(db, id)
}

if (task === 'publish') {
  const user = await payload.findByID({ collection: 'users', id: account, depth: 0 })
  const started = Date.now()
  try {
    await payload.update({
      ...{ collection: 'editions', id: edition, depth: 0, locale: 'it', overrideAccess: false },
      data: { state: 'published', _status: 'published' },
      user: { ...user, collection: 'users' } as PayloadRequest['user'],
    })
    tell(`published in ${Date.now() - started} ms`)
  } catch (error) {
    const { message, data } = error as Error & { data?: unknown }
    tell(`failed: ${message} ${JSON.stringify(data)}`)
  }
} else {
  await payload.jobs.run({ queue: publicationQueue, limit: 10, silent: true })
  tell('ran')
}
process.exit(0)
