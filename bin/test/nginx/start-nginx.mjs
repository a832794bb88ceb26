// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Failure } from '../../portal/failure.mjs'
import { root } from '../../portal/root.mjs'
import { ended, excerpt, run, start } from '../../portal/run.mjs'
import { portsForTests } from '../test-ports.mjs'
import { brotliModule, installedNginx } from './installed-nginx.mjs'
import { renderedConfig } from './rendered-config.mjs'

/** How long it may take to listen, in ms. */
const patience = 30_000

/**
 * Runs an nginx of our own, in the foreground and with everything it writes in the folder.
 * @param {string} folder
 * @param {string} servers what stands in its http block
 * @param {number} port it listens on
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, close: () => Promise<void>
 *   }>}
 */
export async function startNginx(folder, servers, port) {
  const [program, file] = [await installedNginx(process.env), writeConfig(folder, servers)]
  const child = start(program, ['-e', 'stderr', '-c', file])
  let output = ''
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  const finished = ended(child)
  const close = async () => {
    child.kill('SIGQUIT')
    await finished.catch(() => {})
  }
  const deadline = Date.now() + patience
  while (!(await isAnswered(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Failure(`nginx does not start:\n${excerpt(output)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { child, close }
}

/** Whether somebody listens. @param {number} port @returns {Promise<boolean>} */
const isAnswered = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
  })

/**
 * The shipped front server before the portal at that port, at an address of its own.
 * @param {string} folder
 * @param {number} portal
 * @param {import('./rendered-config.mjs').Trial} [trial]
 */
export async function startFront(folder, portal, trial) {
  const [keeper = 0, plain = 0, port = 0] = await portsForTests(3)
  const servers = renderedConfig(shipped(), { portal, keeper, plain, front: port }, folder, trial)
  return { address: `http://localhost:${port}`, ...(await startNginx(folder, servers, port)) }
}

/**
 * Whether nginx takes the shipped configuration, TLS and all. Throws a `Failure` with what it says.
 * @param {string} folder
 */
export async function checkFrontConfig(folder) {
  const program = await installedNginx(process.env)
  mkdirSync(folder, { recursive: true })
  const tls = { certificate: join(folder, 'trial.pem'), key: join(folder, 'trial.key') }
  const subject = ['-subj', '/CN=localhost', '-days', '1']
  await run(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, '-keyout', tls.key, '-out', tls.certificate],
    {},
  )
  const [portal = 0, keeper = 0, front = 0, plain = 0] = await portsForTests(4)
  const file = writeConfig(
    folder,
    renderedConfig(shipped(), { portal, keeper, front, plain }, folder, { tls, cdn: behindCdn }),
  )
  await run(program, ['-e', 'stderr', '-t', '-c', file], { failure: 'nginx refuses deploy/nginx.conf.' })
}

/** What the shipped configuration includes behind a CDN. */
export const behindCdn = join(root, 'deploy/nginx-behind-cdn.conf')

const shipped = () => readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')

/**
 * What Debian's own /etc/nginx/nginx.conf has around it.
 * @param {string} folder
 * @param {string} servers
 */
function writeConfig(folder, servers) {
  mkdirSync(folder, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const file = join(folder, 'nginx.conf')
  // The workers of a root's nginx would be of another user, who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    file,
    `load_module ${brotliModule};
${user}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
events { worker_connections 4096; }
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
sendfile on;
gzip on;
${temporary.join('\n')}
${servers}
}
`,
  )
  return file
}
