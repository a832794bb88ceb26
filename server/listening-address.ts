import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

/** `HOSTNAME` cannot be obeyed. The message says why. */
export class AddressError extends Error {}

const everywhere = ['0.0.0.0', '::']

/**
 * Which address to listen on: what `HOSTNAME` of the environment or, if that says nothing
 * usable, of `.env` names; null for every address of the machine. Shells and containers set
 * `HOSTNAME` to the machine's name, which nobody meant as a choice: in the environment only an
 * IP address or `localhost` counts. Throws `AddressError` for anything else in `.env`, and for
 * an address that is not this machine's.
 */
export function listeningAddress(environment: string | undefined, file: string | undefined): string | null {
  const isChoice = (name: string | undefined) => name === 'localhost' || isIP(name ?? '') > 0
  if (file && !isChoice(file)) throw new AddressError('HOSTNAME in .env is not an IP address or localhost.')
  const chosen = [environment, file].find(isChoice)
  if (chosen === undefined) return null
  if (chosen !== 'localhost' && !everywhere.includes(chosen) && !isOwn(chosen))
    throw new AddressError(`HOSTNAME is ${chosen}, which is no address of this machine.`)
  return chosen
}

const isOwn = (address: string): boolean =>
  /^127\./.test(address) ||
  Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === address))

/** Where the portal reaches itself when it listens on that address. */
export function ownOrigin(address: string | null, port: number): string {
  const host = address === null || everywhere.includes(address) ? 'localhost' : address
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`
}
