import { AsyncLocalStorage } from 'node:async_hooks'

type Current = { id: string }

// The server entry and the application are bundled apart and each has its own
// copy of this file: they meet here.
const shared = globalThis as { [key: symbol]: AsyncLocalStorage<Current> | undefined }
const key = Symbol.for('sintesi.request')
shared[key] ??= new AsyncLocalStorage<Current>()
const storage = shared[key]

/** Does the work so that whatever is logged meanwhile, however far down, can name the request. */
export const withinRequest = <T>(id: string, work: () => T): T => storage.run({ id }, work)

/** The number of the request that is being answered; undefined outside of any. */
export const currentRequestId = (): string | undefined => storage.getStore()?.id

/**
 * What stands for the request that is being answered, for as long as
 * it is; undefined outside of any.
 */
export const currentRequest = (): object | undefined => storage.getStore()
