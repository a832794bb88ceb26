// @ts-check
import { AssertionError } from 'node:assert/strict'
import { join } from 'node:path'
import { Failure } from '../../portal/failure.mjs'
import { testEnvironment } from '../environment.mjs'
import { behindCdn, checkFrontConfig, startFront } from '../nginx/start-nginx.mjs'
import { withPortals } from '../portals.mjs'
import { stage } from '../stage.mjs'
import { ask } from './ask.mjs'
import * as checks from './checks.mjs'

/**
 * The shipped front server before a portal: what it keeps, what never, and
 * what is left when the portal dies.
 * @param {string} folder
 */
export const front = (folder) =>
  stage('Front server', async () => {
    await checkFrontConfig(join(folder, 'nginx-config'))
    const base = { ...testEnvironment(join(folder, 'site')), TRUSTED_PROXIES: '1' }
    return withPortals(base, ['front'], async ({ E2E_PASSWORD = '' }, [portal]) => {
      if (!portal) throw new Failure('There is no portal.')
      const kept = join(folder, 'nginx')
      const nginx = await startFront(kept, Number(new URL(portal.address).port), { cdn: behindCdn })
      try {
        const token = await signedIn(portal.address, E2E_PASSWORD)
        const fronted = { portal: portal.address, front: nginx.address, folder: kept, token }
        return await carriedOut(fronted, portal)
      } finally {
        await nginx.close()
      }
    })
  })

/** @param {checks.Fronted} fronted @param {import('../open-portal.mjs').Portal} portal */
async function carriedOut(fronted, portal) {
  let passed = 1
  let failed = 0
  const check = async (/** @type {string} */ title, /** @type {() => Promise<string | void>} */ work) => {
    try {
      const said = await work()
      passed += 1
      console.log(`  passed  ${title}${said ? `: ${said}` : ''}`)
    } catch (error) {
      if (!(error instanceof AssertionError)) throw error
      failed += 1
      console.error(`  FAILED  ${title}: ${error.message}`)
    }
  }
  console.log('  passed  nginx takes the configuration')
  await check('headers of the portal stay', () => checks.leavesHeaders(fronted))
  await check('brotli, gzip and plain say the same', () => checks.compresses(fronted))
  await check('nothing of the office is kept', () => checks.keepsNothingOfTheOffice(fronted))
  await check('a CDN is told the same', () => checks.tellsCdns(fronted))
  await check('no header changes what others read', () => checks.isNotPoisoned(fronted))
  await check('invented addresses push out no page', () => checks.boundsQuestions(fronted))
  await check('forged addresses are one sender', () => checks.tellsSenders(fronted))
  await check('what is published is seen', async () => {
    const times = await checks.showsPublications(fronted)
    return `after ${times.map(Math.round).join(', ')} ms`
  })
  await check('without the portal every page that was asked for is answered', async () => {
    const { kept, shut } = await checks.readEverything(fronted)
    portal.server.child.kill('SIGKILL')
    await portal.server.finished
    await checks.answersAlone(fronted, kept)
    return `${kept.size} addresses, each in three forms${shut.length > 0 ? `; not to be kept: ${shut.join(', ')}` : ''}`
  })
  return { passed, failed, skipped: 0, note: failed > 0 ? 'failed' : 'passed' }
}

/** An approver's token. @param {string} origin @param {string} password */
async function signedIn(origin, password) {
  const body = JSON.stringify({ email: 'approver@example.org', password })
  const headers = { 'Content-Type': 'application/json' }
  const { status, text } = await ask(`${origin}/api/users/login`, { method: 'POST', headers, body })
  if (status !== 200) throw new Failure(`The approver cannot sign in: ${text}`)
  return String(JSON.parse(text).token)
}
