// @ts-check
import { randomUUID } from 'node:crypto'
import { Failure } from '../../portal/failure.mjs'

/**
 * The same server, another database: what it holds is dropped in the end,
 * so it is never one that exists.
 * @param {string} server
 */
export function withNewName(server) {
  const [, address, , options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(server) ?? []
  if (!address) throw new Failure('MONGODB_TEST_URL is to start with mongodb:// or mongodb+srv:// and name a server')
  return `${address}/sintesi_${randomUUID().replaceAll('-', '')}${options}`
}
