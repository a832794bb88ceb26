import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole, roles } from '../access/access'

/**
 * Office business: whoever is not signed in learns nothing, not even whether the
 * document exists. `null` answers 404.
 */
export const authenticatedEndpoint =
  (answer: (req: PayloadRequest) => Promise<object | null>): Endpoint['handler'] =>
  async (req) => {
    if (!hasRole(req.user, ...roles)) return Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 })
    const found = await answer(req)
    return found
      ? Response.json(found, { headers: { 'Cache-Control': 'private, no-store' } })
      : Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
  }
