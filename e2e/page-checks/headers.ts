import type { Check } from './visit'

const directive = (policy: string | undefined, name: string) =>
  policy?.split('; ').find((one) => one.startsWith(`${name} `))

/**
 * The answer keeps the page to itself: nothing runs in it, it comes compressed, and
 * it tells nothing of the server.
 */
export const headers: Check = async ({ response, expect }) => {
  const headers = response?.headers() ?? {}
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect(headers['content-security-policy']).toContain("object-src 'none'")
  expect(directive(headers['content-security-policy'], 'script-src')).toBe("script-src 'self'")
  expect(directive(headers['content-security-policy'], 'style-src')).not.toContain('unsafe')
  expect(headers['content-encoding']).toMatch(/^(?:br|gzip)$/)
  expect(headers.vary).toBe('Accept-Encoding')
  expect(headers['speculation-rules']).toBe('"/speculation-rules.json"')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['accept-ch']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
}
