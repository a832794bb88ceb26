import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { SMTPServer } from 'smtp-server'

export type Mail = { to: string[]; text: string }

export type MailServer = Awaited<ReturnType<typeof startMailServer>>

/**
 * A mail server that keeps what it is given. `stall` has it take no mail, as a busy one does,
 * until what it gives back is called.
 */
export async function startMailServer() {
  const mails: Mail[] = []
  let isTaken = Promise.resolve()
  const stalled: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const mail = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: decoded(Buffer.concat(chunks).toString()),
        }
        stalled.push(mail)
        await isTaken
        mails.push(...stalled.splice(stalled.indexOf(mail), 1))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stall = () => {
    let goOn = () => {}
    isTaken = new Promise((resolve) => {
      goOn = resolve
    })
    return goOn
  }
  return { url: `smtp://127.0.0.1:${port}`, mails, stalled, stall, close: () => server.close() }
}

/** Out of quoted-printable. */
const decoded = (message: string): string => {
  const bytes = message
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export type Person = { email: string; email_verified?: boolean; name?: string; groups?: string[] }

/** An OpenID Connect provider that lets in whoever `guest` names, at the level it names. */
export async function startProvider(client: { id: string; secret: string; redirectUri: string }) {
  const people = new Map<string, Person>()
  const guest = { id: '', acr: '' }
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirectUri] }],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    acrValues: ['level-1', 'level-2'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'], acr: null },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const handle = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response)
    const login = { accountId: guest.id, remember: false, ...(guest.acr ? { acr: guest.acr } : {}) }
    provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false }).catch((error) => {
      response.statusCode = 500
      response.end(String(error))
    })
  })
  return { issuer, people, guest, close: () => server.close() }
}
