import { expect, test } from './fixtures'

/** The names of axis I as the approved document and its translation have them. */
const title = { it: 'Occupazione', en: 'Employment' }

test.describe('the API answers in a language', () => {
  for (const [query, expected] of [
    ['', title.it],
    ['&locale=it', title.it],
    ['&locale=en', title.en],
    ['&locale=xx', title.it],
  ] as const) {
    test(`axes?${query || 'no language named'}`, async ({ request }) => {
      const answer = await request.get(`/api/axes?where[code][equals]=axis-1&depth=0${query}`)
      expect(answer.status()).toBe(200)
      expect((await answer.json()).docs.map((axis: { title: string }) => axis.title)).toEqual([expected])
    })
  }

  test('a global too', async ({ request }) => {
    const answer = await request.get('/api/globals/programme')
    expect((await answer.json()).fund).toContain('Fondo sociale europeo')
  })
})
