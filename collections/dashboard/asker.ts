import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Who looks at the first screen, as Payload hands it to the parts of it. */
export type Asker = { payload: Payload; user: NonNullable<PayloadRequest['user']>; i18n: PayloadRequest['i18n'] }

/** A request of theirs, under which a panel reads what they may see. */
export const requestOf = ({ payload, user, i18n }: Asker): Promise<PayloadRequest> =>
  createLocalReq({ user: user as never, req: { i18n } }, payload)
