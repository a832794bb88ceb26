import { readdirSync } from 'node:fs'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import nextEnv from '@next/env'
import next from 'next'
import { locales } from '@/i18n/locales'
import { env } from '@/lib/env'
import { entry } from './entry'
import { writeFailuresAsLines } from './failure-lines'
import type { Told } from './lean-pages/kept-answers'
import { LeanPages } from './lean-pages/lean-pages'
import { shareWithPageCache, TagWatch } from './lean-pages/tag-watch'
import { InnerServer } from './listener/inner-server'
import { takePeer } from './listener/peer'
import { ListenerThread } from './listener/thread'
import { listeningAddress, ownOrigin } from './listening-address'
import { requestLog } from './request-log'

/** How long a start waits for the home pages at most, in ms. */
const mostForHomesMs = 10_000

const root = process.cwd()
const { loadedEnvFiles } = nextEnv.loadEnvConfig(root, false, { info() {}, error: console.error })
writeFailuresAsLines()

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
  // Next would take over connections that ask to be upgraded. The portal has none: they
  // are answered as plain requests.
  httpServer: new Server(),
})
await app.prepare()

const application = app.getRequestHandler()
const handle = (req: IncomingMessage, res: ServerResponse) => watch.watch(() => application(req, res))
const files = publicFiles(join(root, 'public'))
const inner = new InnerServer()
const program = new URL('./listener.mjs', import.meta.url)
const { socketPath } = inner
const thread = new ListenerThread(program, { port, address, socketPath, trustedProxies, isLean }, fail)
const tell = (told: Told) => thread.tell(told)
const lean = isLean ? new LeanPages({ handle, watch, files, inner, tell }) : undefined
const answer = entry({
  handle,
  secret,
  trustedProxies,
  files,
  lean,
  peerOf: takePeer,
  log: requestLog((line) => process.stdout.write(line)),
})
await inner.listen(answer)
await homesMade()
await thread.listen()
process.send?.(process.env.PORTAL_ORIGIN)
// What keeps a page from being made is told where it is made.
lean?.warmUp().catch(() => {})

let isStopping = false
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => stop(code))

/**
 * Lets what is under way end, then closes the application. A terminal and the
 * command that started us may both tell.
 */
async function stop(code: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  lean?.stop()
  await thread.stop()
  inner.close()
  await app.close().catch(console.error)
  process.exit(code)
}

/**
 * Has the first reader of a home page wait for nothing: it is what most ask for, and what
 * loads most of what others need.
 */
async function homesMade(): Promise<void> {
  const made = (async () => {
    for (const locale of locales) await inner.prepare(`/${locale}`).catch(() => {})
  })()
  await Promise.race([made, new Promise((resolve) => setTimeout(resolve, mostForHomesMs))])
}

function fail(error: unknown): void {
  console.error(error)
  process.exit(1)
}

/** What lies in the folder, as addresses. */
function publicFiles(folder: string): Set<string> {
  return new Set(readdirSync(folder, { recursive: true }).map((name) => `/${name}`))
}
