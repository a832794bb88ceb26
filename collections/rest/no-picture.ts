import type { Endpoint } from 'payload'

/**
 * In the place of Payload's pictures of pages for social networks, which draw whatever words an
 * address gives them and break off the connection where they cannot. The portal uses none.
 */
export const noPicture: Endpoint = {
  path: '/og',
  method: 'get',
  handler: () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 }),
}
