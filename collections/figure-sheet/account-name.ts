import type { PayloadRequest } from 'payload'

/** Who an account is to colleagues. */
export function nameOf(user: PayloadRequest['user']): string {
  const { name, email } = (user ?? {}) as { name?: string | null; email?: string | null }
  return name?.trim() || email || ''
}
