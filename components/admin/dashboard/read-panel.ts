import type { Payload, PayloadRequest } from 'payload'
import type { DashboardStatus } from '@/lib/dashboard/api'

/** Who looks at the first screen, as Payload hands it to its parts. */
export type PanelProps = { payload: Payload; user: NonNullable<PayloadRequest['user']>; i18n: PayloadRequest['i18n'] }

type Services = { [Name in keyof DashboardStatus]: (asker: PanelProps) => Promise<DashboardStatus[Name]> }

/**
 * What a panel shows; undefined when it could not be read: one panel that
 * fails leaves the others standing.
 */
export async function readPanel<Name extends keyof DashboardStatus>(
  name: Name,
  asker: PanelProps,
): Promise<DashboardStatus[Name] | undefined> {
  const services = asker.payload.config.custom.dashboard as Services
  try {
    return await services[name](asker)
  } catch (err) {
    asker.payload.logger.error({ err, msg: `The panel ${name} of the first screen could not be read` })
    return undefined
  }
}
