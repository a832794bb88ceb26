/** How long a link may live, in days. */
export const linkDays = { least: 1, usual: 14, most: 90 } as const

type Link = { expires: string; revokedAt?: string | null }

/** Whether a link still opens something. */
export const isOpenLink = ({ expires, revokedAt }: Link, now = new Date()): boolean =>
  !revokedAt && new Date(expires) > now
