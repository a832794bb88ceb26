import { readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { format } from 'node:util'
import nextEnv from '@next/env'
import next from 'next'
import { env } from '@/lib/env'
import { currentRequestId } from '@/lib/log/current-request'
import { withoutValues } from '@/lib/log/redaction'
import { ownRequestHeaders } from '@/lib/own-request'
import { entry } from './entry'
import { LeanPages } from './lean-pages/lean-pages'
import { shareWithPageCache, TagWatch } from './lean-pages/tag-watch'
import { listeningAddress, ownOrigin } from './listening-address'
import { requestLog } from './request-log'

/** How long answers under way may take when the process is told to stop, in ms. */
const graceMs = 30_000

/**
 * How long a connection that nobody uses is kept, in ms: longer than a proxy keeps its own (nginx: 60 s). Closed by us first, it may
 * be just when the next request is on its way.
 */
const idleMs = 75_000

const root = process.cwd()
const { loadedEnvFiles } = nextEnv.loadEnvConfig(root, false, { info() {}, error: console.error })
// What others write of failures may hold values of readers and accounts.
for (const level of ['error', 'warn'] as const) {
  console[level] = (...args) => {
    const line = { time: new Date().toISOString(), level, id: currentRequestId(), msg: withoutValues(format(...args)) }
    process.stderr.write(`${JSON.stringify(line)}\n`)
  }
}

const { PORT: port, PAYLOAD_SECRET: secret, TRUSTED_PROXIES: trustedProxies, LEAN_PAGES: isLean } = env()
const address = listeningAddress(process.env.HOSTNAME, loadedEnvFiles.map((file) => file.env.HOSTNAME).find(Boolean))
process.env.PORTAL_ORIGIN = ownOrigin(address, port)
process.env.__NEXT_PRIVATE_ORIGIN = process.env.PORTAL_ORIGIN

const watch = new TagWatch()
shareWithPageCache(watch)

const app = next({
  dir: root,
  dev: false,
  port,
  hostname: address ?? 'localhost',
  // Next would take over connections that ask to be upgraded. The portal has none: they are answered as plain requests.
  httpServer: new Server(),
})
await app.prepare()

const application = app.getRequestHandler()
const handle = (req: IncomingMessage, res: ServerResponse) => watch.watch(() => application(req, res))
const files = publicFiles(join(root, 'public'))
const lean = isLean ? new LeanPages({ handle, watch, files, askSelf }) : undefined
const listener = entry({
  handle,
  secret,
  trustedProxies,
  files,
  lean,
  log: requestLog((line) => process.stdout.write(line)),
})
const server = createServer({ keepAliveTimeout: idleMs }, listener)
// Told to go on only when it is known that the body will be read.
server.on('checkContinue', listener)
server.listen(port, address ?? undefined, () => {
  process.send?.(process.env.PORTAL_ORIGIN)
  // What keeps a page from being made is told where it is made.
  lean?.warmUp().catch(() => {})
})
server.once('error', (error) => {
  console.error(error)
  process.exit(1)
})

let isStopping = false
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => stop(code))

/** Lets what is under way end, then closes the application. A terminal and the command that started us may both tell. */
function stop(code: number): void {
  if (isStopping) return
  isStopping = true
  lean?.stop()
  setTimeout(() => server.closeAllConnections(), graceMs).unref()
  server.close(async () => {
    await app.close().catch(console.error)
    process.exit(code)
  })
}

/** Has the portal answer an address as it would a reader. Gives the text. */
async function askSelf(path: string): Promise<string> {
  const headers = { ...ownRequestHeaders(), 'Accept-Encoding': 'br' }
  return (await fetch(`${process.env.PORTAL_ORIGIN}${path}`, { headers, redirect: 'manual' })).text()
}

/** What lies in the folder, as addresses. */
function publicFiles(folder: string): Set<string> {
  return new Set(readdirSync(folder, { recursive: true }).map((name) => `/${name}`))
}
