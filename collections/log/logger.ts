import type { Config } from 'payload'
import { currentRequestId } from '@/lib/log/current-request'
import { withoutValues } from '@/lib/log/redaction'

type Options = Extract<NonNullable<Config['logger']>, { options: unknown }>['options']
type Raised = Error & { status?: number }

/**
 * The CMS's log: lines of JSON with the number of the request, and without colours, since what
 * reads them is no terminal. What was refused is told by the entry in one line; here are our own
 * faults, with where they happened but never what anybody typed.
 */
export const loggerOptions: Options = {
  // Below it Payload tells what it refused.
  level: 'warn',
  base: undefined,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (level) => ({ level }) },
  serializers: { err: toLogged },
  mixin: () => ({ id: currentRequestId() }),
  hooks: {
    logMethod(args, method) {
      const [first] = args as unknown[]
      if (isRefusal(first)) return
      const told = (args as unknown[]).map((part) => (typeof part === 'string' ? withoutValues(part) : part))
      if (first instanceof Error) told.splice(0, 1, { err: first, msg: withoutValues(first.message) })
      method.apply(this, told as Parameters<typeof method>)
    },
  },
}

/** An error and nothing said of it: how Payload logs whatever it answers with an error. */
function isRefusal(first: unknown): boolean {
  const { err, msg } = (first ?? {}) as { err?: Raised; msg?: unknown }
  return err?.status !== undefined && err.status < 500 && msg === undefined
}

function toLogged(error: Raised) {
  if (!(error instanceof Error)) return withoutValues(String(error))
  const { name, message, status, stack, cause } = error
  const isOurs = status === undefined || status >= 500
  return {
    name,
    message: withoutValues(message),
    status,
    ...(isOurs && { stack: withoutValues(stack ?? '') }),
    ...(cause instanceof Error && { cause: withoutValues(cause.message) }),
  }
}
