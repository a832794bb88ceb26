// @ts-check
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../portal/compile.mjs'
import { Failure } from '../../portal/failure.mjs'
import { root } from '../../portal/root.mjs'
import { ended, start } from '../../portal/run.mjs'
import { settledCondition } from '../../portal/script.mjs'
import { withNewName } from './new-name.mjs'

/**
 * @typedef {'SQLite' | 'MongoDB'} DatabaseName
 * @typedef {{ secret: string, password: string }} Keys what seals its
 *   audit log, and opens its accounts
 * @typedef {Keys & { folder: string, file: string }} Loaded `file` is the SQLite database to be
 *   copied; on MongoDB the folder holds a file of documents for each collection
 */

const all = join(root, 'node_modules/.cache/sintesi/loaded')

/**
 * A database that holds the 2022 edition and an account of each role, `<role>@example.org`, to be
 * copied and never opened itself. A portal on a copy is given its secret. Loading takes long, so it
 * is done once for all that is made of the same code and content.
 * @param {DatabaseName} name
 * @param {string} [server] where a MongoDB database may be made and dropped
 * @returns {Promise<Loaded>}
 */
export async function loadedDatabase(name, server = '') {
  const program = await compile('loaded-content', 'bin/test/loaded')
  const key = keyOf(program)
  const folder = join(all, key, name)
  if (!existsSync(folder)) {
    discardOthers(key)
    await load(program, name, server, folder)
  }
  /** @type {Keys} */
  const keys = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'))
  return { ...keys, folder, file: join(folder, 'loaded.sqlite') }
}

/**
 * The compiled program is all of our code and content that loading runs through.
 * @param {string} program
 */
const keyOf = (program) =>
  createHash('sha256')
    .update(process.versions.node)
    .update(readFileSync(program))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** @param {string} key */
function discardOthers(key) {
  if (!existsSync(all)) return
  for (const name of readdirSync(all))
    if (!name.startsWith(key)) rmSync(join(all, name), { recursive: true, force: true })
}

/** No server of the developer's is called. */
const nobodyElse = { SMTP_URL: '', MAIL_FROM: '', OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' }

/**
 * @param {string} program
 * @param {DatabaseName} name
 * @param {string} server
 * @param {string} folder there only when it is whole
 */
async function load(program, name, server, folder) {
  const unfinished = `${folder}-${process.pid}`
  const database = join(unfinished, 'loading')
  mkdirSync(database, { recursive: true })
  /** @type {Keys} */
  const keys = { secret: randomBytes(32).toString('hex'), password: randomBytes(12).toString('hex') }
  writeFileSync(join(unfinished, 'keys.json'), JSON.stringify(keys))
  const env = {
    ...nobodyElse,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    NODE_NO_WARNINGS: '1',
    DATABASE_URL: name === 'SQLite' ? `file:${database}/loading.sqlite` : withNewName(server),
    DATA_DIR: database,
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: keys.secret,
    ACCOUNT_PASSWORD: keys.password,
  }
  try {
    const child = start(process.execPath, [settledCondition, program, unfinished], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if ((await ended(child)) !== 0) throw new Failure(`The content could not be loaded into ${name} for the tests.`)
    rmSync(database, { recursive: true, force: true })
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}
