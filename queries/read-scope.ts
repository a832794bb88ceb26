import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ReadScope } from '@/lib/read-scope'

const scopes = new AsyncLocalStorage<ReadScope | null>()

/** Does a read within a scope; null for what is public. */
export const inScope = <T>(reading: ReadScope | null, read: () => Promise<T>): Promise<T> => scopes.run(reading, read)

/**
 * Whether the read under way is of drafts, where a text may be missing
 * that no published document lacks.
 */
export const isDraftScope = (): boolean => scopes.getStore()?.kind === 'draft'
