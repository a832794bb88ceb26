import { expect, test } from './fixtures'

test('a connection that rests is kept longer than a proxy keeps its own', async ({ request }) => {
  const headers = (await request.get('/healthz')).headers()
  // nginx keeps them for 60 s.
  expect(Number(/timeout=(\d+)/.exec(headers['keep-alive'] ?? '')?.[1])).toBeGreaterThan(60)
})
