/** Kept by the system for itself, or following from what else changed: no row tells of it. */
const unlogged = new Set([
  'id',
  '_id',
  'createdAt',
  'updatedAt',
  'translations',
  'translationState',
  'minorEdit',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'sizes',
  'thumbnailURL',
  '__v',
  'globalType',
  'collection',
])

/** Opens something, or would help to: that it changed is told, never what it is. */
const secret = /password|passphrase|secret|token|hash|salt|session|recovery|api-?key|challenge|credential/i

export type Redaction = 'told' | 'hidden' | 'unsaid'

/**
 * What a row may say of a field, by the name of the field. `excluded` names
 * what a collection keeps out beside.
 */
export function redactionOf(name: string, excluded: readonly string[] = []): Redaction {
  if (unlogged.has(name) || excluded.includes(name)) return 'unsaid'
  return secret.test(name) ? 'hidden' : 'told'
}
