import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { filePath, refuseAbsentFile } from './absent-file'
import { bodyFault } from './body-fault'
import { bodyLimit } from './body-limit'
import { checkQuery } from './check-query'
import { wholeDocument, wholeSetting } from './whole-document'

/**
 * Puts checks of ours before every handler of the REST API, Payload's and our own, in one place:
 * parameters and bodies that cannot be right are answered with 400 and a reason instead of a fault
 * of the server. Changes the configuration.
 */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, hooks, versions } = collection
    // One of Payload's own that has no address is not there, as any other word; Payload would
    // say that it is not written yet.
    const endpoints = collection.endpoints || []
    collection.endpoints = guardAll(endpoints, { collection: slug, hasVersions: Boolean(versions) })
    // Ours have it among the steps of a save.
    if (!hooks.beforeOperation?.includes(wholeDocument))
      hooks.beforeOperation = [wholeDocument, ...(hooks.beforeOperation ?? [])]
  }
  for (const global of config.globals) {
    const { slug, hooks, versions } = global
    global.endpoints = guardAll(global.endpoints, { global: slug, hasVersions: Boolean(versions) })
    if (!hooks.beforeOperation?.includes(wholeSetting))
      hooks.beforeOperation = [wholeSetting, ...(hooks.beforeOperation ?? [])]
  }
  config.endpoints = guardAll(config.endpoints, { hasVersions: false })
  return config
}

type Guarded = { collection?: string; global?: string; hasVersions: boolean }

/** New ones: Payload's own stand in the list of every collection. */
function guardAll<Endpoints extends Endpoint[] | false | undefined>(
  endpoints: Endpoints,
  { hasVersions, ...of }: Guarded,
): Endpoints {
  if (!endpoints) return endpoints
  return endpoints.map((endpoint) => {
    const isOfVersions = /(^|\/)versions(\/|$)/.test(endpoint.path)
    const handler = guarded(endpoint.handler, (req) => {
      // Payload asks the database for them all the same, and breaks.
      if (isOfVersions && !hasVersions) throw httpError(say(req, 'Requests.thereAreNoVersions'), 404)
      checkQuery(req, { ...of, isOfVersions })
      if (of.collection && endpoint.path === filePath) return refuseAbsentFile(of.collection, req)
    })
    return { ...endpoint, handler }
  }) as Endpoints
}

const guarded =
  (handler: PayloadHandler, check: (req: PayloadRequest) => void | Promise<void>): PayloadHandler =>
  async (req) => {
    await check(req)
    try {
      return await handler(req)
    } catch (error) {
      const tooLarge = bodyLimit(error, req)
      if (tooLarge) throw httpError(tooLarge, 413)
      if (!bodyFault(error)) throw error
      throw httpError(say(req, 'Requests.bodyOfRequestCannotBe'), 400)
    }
  }
