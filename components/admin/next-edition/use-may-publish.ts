'use client'

import { useAuth } from '@payloadcms/ui'

/**
 * Whether who is signed in may make editions: what others could only
 * be refused is not shown to them.
 */
export function useMayPublish(): boolean {
  const role = (useAuth().user as { role?: string } | null)?.role
  return role === 'approver' || role === 'administrator'
}
