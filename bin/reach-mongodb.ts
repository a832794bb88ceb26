import { resolveSrv } from 'node:dns/promises'
import { connect } from 'node:net'

export type Server = { host: string; port: number }

/** The servers a `mongodb://` address names. IPv6 hosts lose their brackets. */
export function mongodbServers(url: string): Server[] {
  const hosts =
    url
      .replace(/^mongodb:\/\//, '')
      .split(/[/?]/)[0]
      ?.split('@')
      .at(-1) ?? ''
  return hosts.split(',').map((host) => {
    const match = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(host)
    return { host: match?.[1] ?? match?.[2] ?? host, port: Number(match?.[3] ?? 27017) }
  })
}

/**
 * Whether any server of the address accepts connections within the time, in milliseconds.
 * Whether it also accepts the user is for the driver to say.
 */
export async function canReachMongodb(url: string, withinMs: number): Promise<boolean> {
  const timeout = new Promise<false>((resolve) => setTimeout(resolve, withinMs, false).unref())
  return Promise.race([timeout, reachAny(url, withinMs)])
}

async function reachAny(url: string, withinMs: number): Promise<boolean> {
  try {
    const servers = url.startsWith('mongodb+srv:') ? await srvServers(url) : mongodbServers(url)
    await Promise.any(servers.map((server) => reach(server, withinMs)))
    return true
  } catch {
    return false
  }
}

async function srvServers(url: string): Promise<Server[]> {
  const [entry] = mongodbServers(url.replace('mongodb+srv:', 'mongodb:'))
  const records = await resolveSrv(`_mongodb._tcp.${entry?.host}`)
  return records.map(({ name, port }) => ({ host: name, port }))
}

function reach({ host, port }: Server, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: withinMs })
    const close = (settle: () => void) => () => {
      socket.destroy()
      settle()
    }
    socket.once('connect', close(resolve))
    socket.once(
      'timeout',
      close(() => reject(new Error('no answer'))),
    )
    socket.once(
      'error',
      close(() => reject(new Error('refused'))),
    )
  })
}
