import { startMailServer, startProvider } from './account-servers'

/** Starts what accounts have to do with outside, and names it in the settings. To be called before the configuration is imported. */
export async function accountSurroundings() {
  const client = {
    id: 'sintesi',
    secret: 'only-for-tests',
    redirectUri: 'http://localhost:3000/api/users/oidc/callback',
  }
  const mail = await startMailServer()
  const provider = await startProvider(client)
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
  const stop = () => {
    mail.close()
    provider.close()
  }
  return { mail, provider, stop }
}
