// @ts-check
import { Failure } from '../../bin/portal/failure.mjs'

/** A figure that has a page, and stands on many others. */
export const published = { code: 'axis-1.paid', page: '/it/dati/axis-1.paid' }

/** How long readers may go on seeing what was, in ms, before the measurement is given up. */
const patience = 180_000

/**
 * @typedef {(path: string, init?: RequestInit) => Promise<any>} Send From sending it: until it was
 * answered as saved, until readers saw it; what the first and the next reader waited.
 * @typedef {{ saveMs: number, visibleMs: number, freshMs: number, cachedMs: number }} Publication
 */

/**
 * Publishes the figure anew time after time, its page asked until it says so, and puts it back.
 * Each is a correction that readers are told of: for trials only.
 * @param {Send} send as an approver
 * @param {string} readers the address that readers ask
 * @param {number} times
 * @returns {Promise<Publication[]>}
 */
export async function publications(send, readers, times) {
  const figure = await figureOf(send)
  const publish = publisher(send, figure.id)
  const text = async () => (await fetch(readers + published.page)).text()
  /** @type {Publication[]} */
  const measured = []
  try {
    await text()
    for (let time = 1; time <= times; time += 1) {
      const value = Math.round(figure.value * 100 + time) / 100
      const printed = value.toLocaleString('it-IT', { minimumFractionDigits: 2 })
      const began = performance.now()
      await publish(value)
      const saveMs = performance.now() - began
      let shown = false
      let freshMs = 0
      while (!shown) {
        if (performance.now() - began > patience) throw new Failure(`${readers} does not show what was published.`)
        const asked = performance.now()
        shown = (await text()).includes(printed)
        freshMs = performance.now() - asked
      }
      const visibleMs = performance.now() - began
      const again = performance.now()
      await text()
      measured.push({ saveMs, visibleMs, freshMs, cachedMs: performance.now() - again })
    }
  } finally {
    await publish(figure.value)
  }
  return measured
}

/**
 * What a save is made of, as far as it can be told from outside, in ms: a request that only proves
 * who asks, those that read the row, a draft kept, and the same published.
 * @param {Send} send
 * @param {number} times
 */
export async function saveParts(send, times) {
  const { id, value } = await figureOf(send)
  const publish = publisher(send, id)
  const draft = () =>
    send(`/api/figures/${id}?locale=it&depth=0&draft=true`, { method: 'PATCH', body: JSON.stringify({ value }) })
  const steps = {
    'who asks': () => send('/api/users/me?depth=0'),
    'the row read': () => send(`/api/figures/${id}?locale=it&depth=0`),
    'the row read for its form': () => send(`/api/figures/${id}?locale=it&depth=0&draft=true`),
    'a draft saved': draft,
    'the same published': () => publish(value),
  }
  /** @type {Record<string, number[]>} */
  const taken = {}
  for (let time = 0; time < times; time += 1)
    for (const [name, step] of Object.entries(steps)) {
      const began = performance.now()
      await step()
      taken[name] = [...(taken[name] ?? []), performance.now() - began]
    }
  return taken
}

/** @param {Send} send */
async function figureOf(send) {
  const [figure] = (
    await send(`/api/figures?where[code][equals]=${published.code}&sort=-updatedAt&depth=1`)
  ).docs.toSorted((/** @type {any} */ a, /** @type {any} */ b) => b.edition.year - a.edition.year)
  if (!figure) throw new Failure(`There is no figure ${published.code}.`)
  return /** @type {{ id: string, value: number }} */ (figure)
}

/** @param {Send} send @param {string} id */
const publisher = (send, id) => (/** @type {number} */ value) => {
  const correction = { kind: 'correction', reason: { it: 'Misura.', en: 'A measurement.' } }
  const body = JSON.stringify({ value, correction, _status: 'published' })
  return send(`/api/figures/${id}?locale=it&depth=0`, { method: 'PATCH', body })
}
