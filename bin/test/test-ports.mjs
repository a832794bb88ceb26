// @ts-check
import { portState } from '../portal/port.mjs'

/**
 * Below what systems give to outgoing connections: nobody takes a port of these
 * while its server is not there yet.
 */
const range = { from: 20_000, to: 32_000 }

/**
 * Ports that nobody listens on at this moment, each another one.
 * @param {number} count
 */
export async function portsForTests(count) {
  /** @type {Set<number>} */
  const ports = new Set()
  while (ports.size < count) {
    const port = range.from + Math.floor(Math.random() * (range.to - range.from))
    if ((await portState(port)) === 'free') ports.add(port)
  }
  return [...ports]
}
