import { filePath } from '@/lib/opendata/paths'
import { expect, test } from './fixtures'
import { foreignPage, foreignSite } from './foreign-site'

// The other site's own page is the only request to another origin.
test.use({ expectedTroubles: [/^third-party request: http:\/\/127\.0\.0\.1:\d+\/$/] })

test('a script of another site reads the open data, and sees what it needs', { tag: '@any-width' }, async ({
  page,
  baseURL,
}) => {
  const site = await foreignSite(foreignPage(''))
  try {
    await page.goto(site.origin)
    const read = await page.evaluate(
      async (url) => {
        const first = await fetch(`${url}?limit=2`)
        const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
        const again = await fetch(`${url}?limit=2`, { headers, cache: 'no-store' })
        const { figures } = await first.json()
        return [figures.length, first.headers.get('X-Total-Count') !== null, first.headers.get('Link'), again.status]
      },
      `${baseURL}${filePath(2022, 'figures.json')}`,
    )
    expect(read).toEqual([2, true, expect.stringContaining('rel="next"'), 304])
  } finally {
    await site.close()
  }
})
