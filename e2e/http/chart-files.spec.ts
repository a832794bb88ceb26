import sharp from 'sharp'
import { locales } from '@/i18n/locales'
import { chartFormats, chartPath } from '@/lib/chart/chart-name'
import { expect, test } from './fixtures'

const year = 2022

/** Every chart of the edition but those of single axes, which look like their first. */
const charts = [
  'money-flow',
  'money-flow.axis-1',
  'allocation',
  'axes-compared',
  'recipients-by-gender',
  'recipients-vulnerable',
  'targets.axis-1',
  'targets.axis-3',
]

test.describe('charts as files', { tag: '@any-width' }, () => {
  for (const locale of locales)
    for (const name of charts)
      test(`${name} in ${locale}`, async ({ request }) => {
        const read = async (format: (typeof chartFormats)[number]) => {
          const response = await request.get(chartPath(locale, year, name, format))
          expect(response.status(), format).toBe(200)
          expect(response.headers()).toMatchObject({
            'access-control-allow-origin': '*',
            etag: expect.stringMatching(/^"/),
          })
          expect(response.headers()['content-disposition']).toContain(
            `filename="sintesi-2022-${name.replaceAll('.', '-')}-${locale}.${format}"`,
          )
          return response
        }
        const svg = await read('svg')
        expect(svg.headers()['content-type']).toBe('image/svg+xml; charset=utf-8')
        const drawing = await svg.text()
        expect(drawing).toMatch(/<svg [^>]*role="img"[^>]*lang="(it|en)"/)
        expect(drawing).toMatch(/<title[^>]*>\S.*<\/title><desc[^>]*>.*\d.*<\/desc>/)
        const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(drawing) ?? []

        const png = await read('png')
        expect(png.headers()['content-type']).toBe('image/png')
        const picture = await sharp(await png.body()).metadata()
        expect(picture).toMatchObject({ format: 'png', width: Number(width) * 2, height: Number(height) * 2 })

        const csv = await read('csv')
        expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present')
        const lines = (await csv.text()).trimEnd().split('\r\n')
        expect(lines[0]).toBe('edition,row,column,code,value,unit,formatted,as_of,licence')
        expect(lines.length).toBeGreaterThan(5)
      })

  test('are not sent again to who has them', async ({ request }) => {
    for (const format of chartFormats) {
      const path = chartPath('it', year, 'allocation', format)
      const { etag = '' } = (await request.get(path)).headers()
      expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
      expect((await request.get(path, { headers: { 'If-None-Match': '"another"' } })).status()).toBe(200)
    }
  })

  test('that are not there are told in JSON', async ({ request }) => {
    const wrong = {
      [chartPath('it', 1999, 'allocation', 'svg')]: 404,
      [chartPath('it', year, 'pie', 'svg')]: 404,
      [chartPath('it', year, 'over-time.axis-1.paid', 'svg')]: 404,
      '/charts/fr/2022/allocation.svg': 404,
      '/charts/it/now/allocation.svg': 404,
      '/charts/it/2022/allocation.pdf': 406,
    }
    for (const [path, status] of Object.entries(wrong)) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(status)
      expect(response.headers()).toMatchObject({
        'content-type': 'application/problem+json',
        'access-control-allow-origin': '*',
      })
      expect((await response.json()).details.it).toMatch(/\w{3}/)
    }
  })
})
