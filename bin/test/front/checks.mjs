// @ts-check
import { equal, notEqual, ok } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ask } from './ask.mjs'

/**
 * A portal, the shipped front server before it and the folder that it keeps
 * answers in; an approver's token.
 * @typedef {{ portal: string, front: string, folder: string, token: string }} Fronted
 */

/** Headers that only the portal may choose. */
const chosenByPortal = [
  'content-security-policy',
  'content-type',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-robots-tag',
]

const fromTheStore = ['HIT', 'STALE', 'UPDATING', 'REVALIDATED']

/** One address of each kind of answer. */
const kinds = [
  '/it',
  '/en/data/axis-1.paid',
  '/it/sintesi',
  '/opendata/2022/figures.json',
  '/embed/it/latest/axis-1.paid',
  '/admin/login',
]

/** @param {Fronted} fronted */
export async function leavesHeaders({ portal, front }) {
  for (const path of kinds) {
    const [direct, through] = [await ask(portal + path), await ask(front + path)]
    equal(through.status, direct.status, path)
    for (const name of chosenByPortal) equal(through.headers[name], direct.headers[name], `${name} of ${path}`)
    ok(!/s-maxage/.test(String(through.headers['cache-control'])), `${path} is told to be kept for a year`)
  }
}

/** @param {Fronted} fronted */
export async function compresses({ portal, front }) {
  for (const path of [
    '/it',
    '/opendata/2022/figures.json',
    '/opendata/2022/figures.csv',
    '/opendata/catalog.ttl',
    '/charts/it/2022/allocation.svg',
  ]) {
    const plain = await ask(front + path)
    equal(plain.headers['content-encoding'], undefined)
    equal(plain.text, (await ask(portal + path)).text, path)
    for (const [asked, got] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
    ]) {
      // The second comes from the store.
      for (const time of ['first', 'second']) {
        const packed = await ask(front + path, { headers: { 'Accept-Encoding': String(asked) } })
        equal(packed.headers['content-encoding'], got, `${time} ${path}`)
        if (time === 'second') isFromTheStore(packed, path)
        ok(/accept-encoding/i.test(String(packed.headers.vary)), `${path} does not say that it varies`)
        equal(packed.text, plain.text, path)
        ok(packed.bytes.length < plain.bytes.length / 2, `${path} is hardly smaller`)
      }
    }
  }
}

/**
 * By the front itself, or by asking whether it changed.
 * @param {import('./ask.mjs').Answer} answer
 * @param {string} path
 */
function isFromTheStore({ headers }, path) {
  const state = String(headers['x-cache'])
  ok(fromTheStore.includes(state), `${path} is not kept: ${state}`)
}

/** @param {Fronted} fronted */
export async function keepsNothingOfTheOffice({ front, token }) {
  const Authorization = `JWT ${token}`
  for (const path of ['/admin/login', '/api/figures?limit=1', '/api/users/me', '/it/bozza/2022'])
    for (const headers of [{}, { Authorization }, { Authorization }]) {
      const { headers: got } = await ask(front + path, { headers: /** @type {Record<string, string>} */ (headers) })
      ok(!fromTheStore.includes(String(got['x-cache'])), `${path} was kept`)
      ok(/no-store/.test(String(got['cache-control'])), `${path} may be kept`)
    }
  // Whoever signed in sees what is, not what was.
  await ask(`${front}/it`)
  for (const headers of [{ Authorization }, { Cookie: `payload-token=${token}` }])
    equal(
      (await ask(`${front}/it`, { headers: /** @type {Record<string, string>} */ (headers) })).headers['x-cache'],
      'BYPASS',
    )
}

/** @param {Fronted} fronted */
export async function tellsCdns({ front }) {
  const told = async (/** @type {string} */ path) => (await ask(front + path)).headers['cdn-cache-control']
  for (const path of ['/it', '/opendata/2022/figures.json'])
    equal(await told(path), 'max-age=1, stale-while-revalidate=1, stale-if-error=86400', path)
  for (const path of ['/', '/admin/login', '/api/figures?limit=1', '/it/no-such-page'])
    ok(/no-store/.test(String(await told(path))), path)
}

/** Nothing that a client writes changes what others get. @param {Fronted} fronted */
export async function isNotPoisoned({ front }) {
  const path = '/it/glossario'
  const odd = {
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'X-Forwarded-Host': 'example.org',
    'X-Nextjs-Data': '1',
    'Accept-Language': 'en',
  }
  for (const [name, value] of Object.entries(odd)) await ask(front + path, { headers: { [name]: value } })
  await ask(front + path)
  const answer = await ask(front + path)
  isFromTheStore(answer, path)
  const { status, headers, text } = answer
  equal(status, 200)
  ok(/^text\/html/.test(String(headers['content-type'])))
  ok(text.includes('<html lang="it"') && !text.includes('example.org'))
}

/** Invented addresses push out no page. @param {Fronted} fronted */
export async function boundsQuestions({ front, folder }) {
  const pages = () => readdirSync(join(folder, 'sintesi-pages'), { recursive: true }).length
  await ask(`${front}/it`)
  isFromTheStore(await ask(`${front}/it`), '/it')
  const before = pages()
  ok(before > 0)
  for (let time = 0; time < 20; time += 1) {
    await ask(`${front}/it?invented=${time}`)
    await ask(`${front}/it/edizioni/2022@20261101T0000${String(time).padStart(2, '0')}`)
    await ask(`${front}/it/%64ati`)
  }
  equal(pages(), before)
}

/** @param {Fronted} fronted */
export async function tellsSenders({ front }) {
  const body = new URLSearchParams({ page: '/it', isClear: 'yes' }).toString()
  const outcome = async (/** @type {import('./ask.mjs').Asking} */ asking) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...asking.headers }
    const { headers: got } = await ask(`${front}/it/feedback/send`, { ...asking, method: 'POST', body, headers })
    return new URL(String(got.location)).searchParams.get('outcome')
  }
  const forged = Array.from({ length: 30 }, (_, index) =>
    outcome({ headers: { 'X-Forwarded-For': `203.0.113.${index}` } }),
  )
  const outcomes = await Promise.all(forged)
  ok(outcomes.includes('thanks'))
  ok(outcomes.includes('refused'), 'thirty forged addresses counted as thirty senders')
  // Another sender is another one.
  equal(await outcome({ localAddress: '127.0.0.2' }), 'thanks')
}

/** Gives how long it took each time until readers saw it, in ms. @param {Fronted} fronted */
export async function showsPublications({ portal, front, token }) {
  const code = 'axis-1.paid'
  const page = `${front}/it/dati/${code}`
  const [figure] = JSON.parse((await ask(`${portal}/api/figures?where[code][equals]=${code}&depth=0`)).text).docs
  const reason = { it: 'Prova.', en: 'A trial.' }
  const publish = async (/** @type {number} */ value) => {
    const body = JSON.stringify({ value, correction: { kind: 'correction', reason }, _status: 'published' })
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}` }
    const { status, text } = await ask(`${front}/api/figures/${figure.id}?locale=it&depth=0`, {
      method: 'PATCH',
      headers,
      body,
    })
    equal(status, 200, text)
    return value.toLocaleString('it-IT', { minimumFractionDigits: 2 })
  }
  const shows = async (/** @type {string} */ printed) => (await ask(page)).text.includes(printed)
  const raised = (/** @type {number} */ cents) => Math.round(figure.value * 100 + cents) / 100

  // A page that readers ask for all the time.
  const times = []
  for (let time = 1; time <= 3; time += 1) {
    const polling = { isOver: false }
    const readers = (async () => {
      while (!polling.isOver) {
        await ask(page)
        await setTimeout(20)
      }
    })()
    const printed = await publish(raised(time))
    const began = performance.now()
    while (!(await shows(printed))) {
      ok(performance.now() - began < 60_000, 'it is never seen')
      await setTimeout(20)
    }
    times.push(performance.now() - began)
    polling.isOver = true
    await readers
  }
  // A page that was asked for once and then left alone: the next reader meets nothing old.
  const quiet = await publish(raised(50))
  await setTimeout(2000)
  ok(await shows(quiet), 'the first reader after two seconds meets what was')
  await publish(figure.value)
  return times
}

/**
 * Every public page and what they are made of, asked for once; gives those that the portal
 * lets be kept, with what they said.
 * @param {Fronted} fronted
 */
export async function readEverything({ portal, front }) {
  const { text: sitemap } = await ask(`${portal}/sitemap.xml`)
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path || '/')
  ok(pages.length > 100)
  const asked = new Set([
    ...pages,
    '/sitemap.xml',
    '/feed/it.xml',
    '/opendata/catalog.ttl',
    '/opendata/2022/figures.json',
  ])
  /** @type {Map<string, string>} */
  const kept = new Map()
  const shut = []
  for (const path of asked) {
    const { status, headers, text } = await ask(front + path)
    if (/no-store|private/.test(String(headers['cache-control']))) shut.push(path)
    else if (status === 200 || status === 308) kept.set(path, text)
    for (const [, file = ''] of text.matchAll(/(?:href|src)="(\/(?:_next\/static|favicon)[^"?]+)/g)) asked.add(file)
  }
  return { kept, shut }
}

/**
 * Without the portal, in whatever form they are asked for.
 * @param {Fronted} fronted
 * @param {Map<string, string>} kept
 */
export async function answersAlone({ front }, kept) {
  for (const [path, text] of kept)
    for (const form of ['br', 'gzip', '']) {
      const answer = await ask(front + path, { headers: { 'Accept-Encoding': form } })
      ok(answer.status === 200 || answer.status === 308, `${path} answers ${answer.status}`)
      equal(answer.text, text, path)
    }
  const { status, headers } = await ask(`${front}/`, { headers: { 'Accept-Language': 'en-GB' } })
  equal(`${status} ${new URL(String(headers.location), front).pathname}`, '307 /en')
  notEqual((await ask(`${front}/api/figures?limit=1`)).status, 200)
  const unknown = await ask(`${front}/it/never-asked-for`)
  equal(`${unknown.status} ${unknown.headers['cache-control']}`, '503 no-store')
}
