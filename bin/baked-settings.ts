import { createHash } from 'node:crypto'
import { variableNames } from '@/lib/env'

/** Read at every start, or only by the commands: a change needs no new build. */
const unbaked = ['PAYLOAD_SECRET', 'PORT', 'HOSTNAME', 'TRUSTED_PROXIES', 'LEAN_PAGES', 'NEXT_DIST_DIR', 'NODE_ENV']
/** The same for mail and the identity provider, which only the administration has to do with. */
const isUnbaked = (name: string) => unbaked.includes(name) || /^(SMTP|MAIL|OIDC)_/.test(name)

/**
 * A fingerprint of the settings that a build bakes in; secrets are not among
 * them. `SITE_URL` counts as derived.
 */
export function bakedSettings(environment: Record<string, string | undefined>, siteUrl: string): string {
  const fromBrowser = Object.keys(environment).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  const names = [...variableNames, ...fromBrowser].filter((name) => !isUnbaked(name)).sort()
  const values: Record<string, string | undefined> = { ...environment, SITE_URL: siteUrl }
  return createHash('sha256')
    .update(JSON.stringify(names.map((name) => [name, values[name]])))
    .digest('hex')
}
