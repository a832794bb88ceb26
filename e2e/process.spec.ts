import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Server, serve } from '@/bin/portal/serve.mjs'
import { loadedDatabase } from '@/bin/test/loaded/loaded-database.mjs'
import { builtIn } from '@/bin/test/seed.mjs'
import { portsForTests } from '@/bin/test/test-ports.mjs'
import { expect, test } from './fixtures'

// Portals of these tests' own, which end in all the ways that processes end. Nobody looks at a page
// of theirs, so they share the build.

/** Another address of this machine than 127.0.0.1. */
const elsewhere =
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2'

const patience = 15 * 60_000
const folder = mkdtempSync(join(tmpdir(), 'sintesi-process-'))
const started: Server[] = []
let secret: string
let ports: number[]

async function start(port: number, env: Record<string, string> = {}) {
  const own = { DATA_DIR: folder, NEXT_DIST_DIR: builtIn, PAYLOAD_SECRET: secret }
  const server = await serve(port, { ...own, SITE_URL: `http://localhost:${port}`, ...env }, patience)
  started.push(server)
  return server
}

/** What a connection comes to: "open", or the code of its failure. */
const knock = (host: string, port: number) =>
  new Promise<string>((resolve) => {
    const socket = connect(port, host, () => resolve('open'))
    socket
      .once('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)))
      .once('connect', () => socket.end())
  })

/** All that is said until the other side ends the connection. */
const wholeAnswer = (socket: Socket) =>
  new Promise<string>((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.once('error', reject).once('close', () => resolve(text))
  })

test.describe.configure({ mode: 'serial', timeout: 2 * patience })

test.beforeAll(async () => {
  const loaded = await loadedDatabase('SQLite')
  secret = loaded.secret
  copyFileSync(loaded.file, join(folder, 'sintesi.sqlite'))
  ports = await portsForTests(2)
})

test.afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  await Promise.all(started.map(({ finished }) => finished))
  rmSync(folder, { recursive: true, force: true })
})

test('a second portal on one database is refused, and a killed one is in nobody’s way', async () => {
  const [port = 0, another = 0] = ports
  const first = await start(port)
  await expect(start(another)).rejects.toThrow(/Another portal that is running serves file:.*sintesi\.sqlite/)
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200)
  expect(await knock('127.0.0.1', port)).toBe('open')
  expect(await knock(elsewhere, port)).toBe('open')
  first.child.kill('SIGKILL')
  await first.finished
})

test('listens where it is told to, answers what is under way when it is told to stop, and nothing after', async () => {
  const [port = 0] = ports
  const { child, finished } = await start(port, { HOSTNAME: '127.0.0.1' })
  expect(await knock('127.0.0.1', port)).toBe('open')
  expect(await knock(elsewhere, port)).toBe('ECONNREFUSED')

  const body = JSON.stringify({ email: 'nobody@example.org', password: 'x'.repeat(20) })
  const head = ['POST /api/users/login HTTP/1.1', 'Host: localhost', 'Content-Type: application/json']
  const socket = connect(port, '127.0.0.1')
  const answer = wholeAnswer(socket)
  socket.write(
    `${[...head, `Content-Length: ${body.length}`, 'Connection: close'].join('\r\n')}\r\n\r\n${body.slice(0, 9)}`,
  )
  // Answered after what came before it on another connection: the first one is under way.
  expect((await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: 'close' } })).status).toBe(200)
  child.kill('SIGTERM')
  await expect.poll(() => knock('127.0.0.1', port)).toBe('ECONNREFUSED')
  expect(child.exitCode).toBeNull()
  socket.write(body.slice(9))
  expect(await answer).toMatch(/^HTTP\/1\.1 401 /)
  expect(await finished).toBe(143)
})
