import { initI18n } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { payload } from './portal'

type User = PayloadRequest['user']

/** A request inside the transaction, each time a new one: what one caches, another does not see. */
export type NewRequest = (user?: User, language?: 'it' | 'en') => Promise<Partial<PayloadRequest>>

/**
 * Does the work inside a transaction that is then undone, whatever came of it. An operation that
 * Payload refuses ends the transaction at once: it is to be the last that writes.
 */
export async function rolledBack(work: (newRequest: NewRequest) => Promise<void>): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) throw new Error('This database gives no transactions')
  try {
    await work(async (user, language) => ({
      transactionID,
      ...(user ? { user } : {}),
      ...(language ? { i18n: (await i18nIn(language)) as PayloadRequest['i18n'] } : {}),
    }))
  } finally {
    await payload.db.rollbackTransaction(transactionID)
  }
}

const i18nIn = (language: 'it' | 'en') => initI18n({ config: payload.config.i18n as never, context: 'api', language })
