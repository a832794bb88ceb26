import { afterAll } from 'vitest'
import { startMailServer, startProvider } from './account-servers'

// Imported first, before the configuration: starts what accounts have to do with
// outside, and names it in the settings.
const client = {
  id: 'sintesi',
  secret: 'only-for-tests',
  redirectUri: 'http://localhost:3000/api/users/oidc/callback',
}
export const mail = await startMailServer()
export const provider = await startProvider(client)
Object.assign(process.env, {
  SMTP_URL: mail.url,
  MAIL_FROM: 'Sintesi <sintesi@example.org>',
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
  OIDC_ROLE_CLAIM: 'groups',
  OIDC_ROLE_VALUES: 'editor=fse-redazione,approver=fse-approvazione',
  OIDC_TRUSTED_ACR: 'level-2',
})
afterAll(() => {
  mail.close()
  provider.close()
})
