// @ts-check
import { randomBytes } from 'node:crypto'

/**
 * Set for every test: nothing of the developer's own settings or data may leak in.
 * @param {string} folder
 */
export function testEnvironment(folder) {
  return {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: folder,
    DATABASE_URL: '',
    SITE_URL: '',
    PORT: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    OIDC_ISSUER: '',
    OIDC_CLIENT_ID: '',
    OIDC_CLIENT_SECRET: '',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
