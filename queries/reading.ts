import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Reading } from '@/lib/reading'

const readings = new AsyncLocalStorage<Reading | null>()

/** Does a read as part of a reading; null for what is public. */
export const inReading = <T>(reading: Reading | null, read: () => Promise<T>): Promise<T> => readings.run(reading, read)

/** Whether the read under way is of drafts, where a text may be missing that no published document lacks. */
export const isReadingDrafts = (): boolean => readings.getStore()?.kind === 'draft'
