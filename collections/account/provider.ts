import * as oidc from 'openid-client'
import { type Env, env } from '@/lib/env'

type ProviderSettings = Pick<Env, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_NAME'>

/** What the button calls the provider; null where there is none. */
export const providerName = ({ OIDC_ISSUER, OIDC_NAME }: ProviderSettings): string | null =>
  OIDC_ISSUER ? OIDC_NAME || new URL(OIDC_ISSUER).host : null

/** Where the provider sends people back to: the address to register with it. */
export const callbackAddress = (): string => `${env().SITE_URL}/api/users/oidc/callback`

let found: Promise<oidc.Configuration> | undefined

/** The provider as it describes itself, asked when first needed; asked again when that failed. */
export function provider(): Promise<oidc.Configuration> {
  found ??= discover().catch((error) => {
    found = undefined
    throw error
  })
  return found
}

function discover() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env()
  const issuer = new URL(OIDC_ISSUER)
  // Without TLS only on this machine, where nobody listens in.
  const isLocal = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  return oidc.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
    timeout: 10,
    execute: isLocal ? [oidc.allowInsecureRequests] : [],
  })
}

/** What the browser keeps between leaving for the provider and coming back. */
export type AuthorizationRequest = { state: string; nonce: string; verifier: string; redirect: string }

/** A new request, and the provider's address that begins it. */
export async function beginAuthorization(
  redirect: string,
): Promise<{ authorization: AuthorizationRequest; address: string }> {
  const configuration = await provider()
  const authorization = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    redirect,
  }
  const levels = env().OIDC_TRUSTED_ACR
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(),
    scope: 'openid email profile',
    state: authorization.state,
    nonce: authorization.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(authorization.verifier),
    code_challenge_method: 'S256',
    ...(levels.length > 0 ? { acr_values: levels.join(' ') } : {}),
  })
  return { authorization, address: address.href }
}

export type Claims = { email?: unknown; email_verified?: unknown; name?: unknown; acr?: unknown } & Record<
  string,
  unknown
>

/**
 * Completes the request: what the provider says of the person, its signature, state and nonce
 * checked. Throws when anything is amiss.
 */
export async function completeAuthorization(authorization: AuthorizationRequest, search: string): Promise<Claims> {
  const configuration = await provider()
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${callbackAddress()}${search}`), {
    expectedState: authorization.state,
    expectedNonce: authorization.nonce,
    pkceCodeVerifier: authorization.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider gave no ID token')
  const { userinfo_endpoint } = configuration.serverMetadata()
  if (claims.email || !userinfo_endpoint) return claims
  // Some providers tell the address only when asked; what they say then
  // never overrides what they signed.
  return { ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims }
}
