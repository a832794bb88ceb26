import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all of the work or nothing of it, as Payload does its own operations. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
