import type { Access, SanitizedConfig, Where } from 'payload'
import { hasRole, nobody, roles, signedIn } from './access'

type Rules = Record<'create' | 'read' | 'update' | 'delete', Access>

const closed: Rules = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** What belongs to the account that asks. */
const own: Access = ({ req: { user } }) => {
  if (!user || !hasRole(user, ...roles)) return false
  const isOwner: Where[] = [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }]
  return { and: isOwner }
}

type Taken = { user?: { value?: unknown; relationTo?: unknown } }

/** A lock is taken over for oneself, and nothing else of it changes. */
const takenOver: Access = ({ req, data }) => {
  if (!hasRole(req.user, ...roles)) return false
  const { user, ...rest } = (data ?? {}) as Taken
  const isMine = user === undefined || (String(user?.value) === String(req.user?.id) && user?.relationTo === 'users')
  return isMine && Object.keys(rest).length === 0
}

/** Payload's own collections, which most of an office's code never sees and the API does. */
const rules: Record<string, Rules> = {
  // Made by the form itself, in the name of whoever opened it; given back by
  // them, or taken over by a colleague.
  'payload-locked-documents': { create: nobody, read: signedIn, update: takenOver, delete: own },
  // How somebody arranged a list. Payload writes the account that asks into it.
  'payload-preferences': { create: signedIn, read: own, update: own, delete: own },
  'payload-jobs': closed,
  'payload-migrations': closed,
  'payload-kv': closed,
}

/**
 * Says who may do what with Payload's own collections, whose defaults are open to every account.
 * One that we do not know, as a new version might bring, is an error: it would be open.
 */
export function withInternalAccess(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    const access = rules[collection.slug]
    if (!access) throw new Error(`collections/access/internal-access.ts has no rules for ${collection.slug}`)
    Object.assign(collection.access, access, { readVersions: nobody })
  }
  return config
}
