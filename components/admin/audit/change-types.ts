import type { NamedChange } from '@/lib/audit/api'
import { hiddenCollections } from '@/lib/audit/hidden-collections'

/** The changes of a row, whatever was stored there. */
export const changesIn = (value: unknown): NamedChange[] => (Array.isArray(value) ? value : [])

/** Where the form of what a row is about is; null when it is gone, or is no form. */
export function formPath(
  row: { target?: unknown; documentId?: unknown; action?: unknown },
  admin: string,
): string | null {
  const { target, documentId, action } = row
  if (typeof target !== 'string' || action === 'delete' || hiddenCollections.includes(target)) return null
  if (typeof documentId === 'string' && documentId) return `${admin}/collections/${target}/${documentId}`
  return action === 'settings' ? `${admin}/globals/${target}` : null
}
