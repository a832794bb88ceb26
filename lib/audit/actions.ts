/**
 * What a row of the audit log tells of. A new one needs its words in
 * `collections/audit/action-labels.ts`.
 */
export const auditActions = [
  'create',
  'draft',
  'update',
  'publish',
  'unpublish',
  'restore',
  'delete',
  'settings',
  'login',
  'loginFailed',
  'secondStep',
  'logout',
  'secondFactorOn',
  'secondFactorOff',
  'secondFactorFailed',
  'recoveryCodesRenewed',
  'recoveryCodeUsed',
  'sessionsEnded',
  'password',
  'passwordForgotten',
  'passwordReset',
  'unlock',
  'refused',
  'import',
  'export',
  'load',
  'seal',
  'prune',
] as const
export type AuditAction = (typeof auditActions)[number]

/**
 * By which way a request came. `admin` is what the browser says of itself and proves nothing;
 * `graphql` is in rows from before that way was shut.
 */
export const auditEntryPoints = ['admin', 'rest', 'graphql', 'portal', 'local', 'command', 'job'] as const
export type AuditEntryPoint = (typeof auditEntryPoints)[number]
