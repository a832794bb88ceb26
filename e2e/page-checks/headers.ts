import type { Check } from './visit'

/** The answer keeps the page to itself: nothing foreign runs in it, and it tells nothing of the server. */
export const headers: Check = async ({ response, expect }) => {
  const headers = response?.headers() ?? {}
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['content-security-policy']).toContain("object-src 'none'")
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['accept-ch']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
}
