import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { GET as getEmbed } from '@/app/(portal)/embed/[language]/[edition]/[code]/route'
import { GET as getChart } from '@/app/(portal)/embed/[language]/[edition]/chart/[name]/route'
import { GET as getOembed } from '@/app/(portal)/oembed/route'
import { GET as getCitation } from '@/app/(portal)/opendata/[year]/cite/[file]/route'
import { GET as getFigure } from '@/app/(portal)/opendata/[year]/figures/[file]/route'
import { canonicalJson } from '@/lib/canonical-json'
import { env } from '@/lib/env'
import type { FiguresJson } from '@/lib/opendata/figures-json'
import { getMentions } from '@/queries/mentions'
import { ask } from '../open-data/ask'
import { payload } from '../portal'
import { places } from '../samples'
import { withSample } from '../with-sample'

// The cache of pages is Next's and needs its server.
vi.mock('next/cache', () => import('../next-cache'))

const request = (path: string, headers?: HeadersInit) => new Request(`http://localhost${path}`, { headers })
const params = <P>(values: P) => ({ params: Promise.resolve(values) })

function embed(path: string, headers?: HeadersInit) {
  const [language = '', edition = '', first = '', name = ''] = new URL(`http://localhost/${path}`).pathname
    .slice(1)
    .split('/')
  return first === 'chart'
    ? getChart(request(`/embed/${path}`, headers), params({ language, edition, name }))
    : getEmbed(request(`/embed/${path}`, headers), params({ language, edition, code: first }))
}
const oembed = (path: string, more = '') =>
  getOembed(request(`/oembed?url=${encodeURIComponent(`${env().SITE_URL}${path}`)}${more}`))
const cite = (file: string, query = '', year = '2022') => getCitation(request(`/cite${query}`), params({ year, file }))
const single = (file: string, year = '2022') => getFigure(request('/figure'), params({ year, file }))

/** How every entry point of one figure answers. */
async function statuses(code: string) {
  const answers = await Promise.all([
    embed(`it/2022/${code}`),
    embed(`en/latest/${code}`),
    cite(`${code}.txt`),
    cite(`${code}.bib`),
    cite(`${code}.json`),
    single(`${code}.json`),
    oembed(`/it/dati/${code}`),
    oembed(`/en/editions/2022/data/${code}`),
  ])
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  return { statuses: [...new Set(answers.map(({ status }) => status))], text: texts.join('\n') }
}

export function embedsAndCitationsSuite() {
  describe('Embeds and citations', () => {
    it.each([
      ['it', '254,77 mln €', '254.774.002,77 €', '31 dicembre 2022', 'Unione europea'],
      ['en', '€254.77 million', '€254,774,002.77', '31 December 2022', 'European Union'],
    ])('in %s show the figure as its reader writes it', async (locale, ...words) => {
      const answer = await embed(`${locale}/2022/axis-1.paid`)
      const html = (await answer.text()).replaceAll('\u00a0', ' ')
      expect(answer.status).toBe(200)
      for (const word of words) expect(html).toContain(word)
      expect(html.length).toBeLessThan(5_000)
    })

    it('have a strong validator, and are not sent twice', async () => {
      const first = await embed('it/2022/axis-1.paid')
      const tag = first.headers.get('ETag') ?? ''
      expect(tag).toMatch(/^"/)
      const again = await embed('it/2022/axis-1.paid', { 'If-None-Match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect((await embed('it/2022/axis-1.paid?theme=dark', { 'If-None-Match': tag })).status).toBe(200)
    })

    it.each([
      ['it/1999/axis-1.paid', 'Questo contenuto non c’è'],
      ['it/2022/axis-1.paid?edition=1999', 'Questo contenuto non c’è'],
      ['en/2022/axis-1.nothing', 'There is nothing here'],
      ['en/soon/axis-1.paid', 'There is nothing here'],
      ['en/2022/chart/nothing', 'There is nothing here'],
      ['xx/2022/axis-1.paid', 'Questo contenuto non c’è'],
    ])('%s is not there, and says so', async (path, words) => {
      const answer = await embed(path)
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
      expect(await answer.text()).toContain(words)
    })

    it('show a chart in two layouts whose ids never meet', async () => {
      const html = await (await embed('en/latest/chart/money-flow')).text()
      expect(html.match(/<svg[^>]+role="img"/g)?.length).toBeGreaterThanOrEqual(2)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.length).toBe(new Set(ids).size)
    })

    it.each(['money-flow', 'axes-compared', 'targets.axis-1'])(
      'of the chart %s, one of the largest, are some tens of kB at most, as the guide says',
      async (name) => {
        const answer = await embed(`en/2022/chart/${name}`)
        expect(answer.status).toBe(200)
        expect(Buffer.byteLength(await answer.text())).toBeLessThan(40_000)
      },
    )

    it('cite the version whose checksum anyone can work out from figures.json', async () => {
      const { figures }: FiguresJson = JSON.parse((await ask('2022/figures.json')).text)
      const rows = figures
        .sort((one, other) => (one.code < other.code ? -1 : 1))
        .map(({ code, value, unit, asOf, stated, target }) => {
          return { code, value, unit, asOf, stated, target: target && { value: target.value, year: target.year } }
        })
      const checksum = createHash('sha256').update(canonicalJson(rows)).digest('hex')
      const one = await (await single('axis-1.paid.json')).json()
      expect(one).toMatchObject({ edition: 2022, version: { checksum }, figure: { code: 'axis-1.paid' } })
      expect(await (await cite('axis-1.paid.bib')).text()).toContain(checksum)
      expect(await (await cite('axis-1.paid.txt', '?lang=en')).text()).toContain(`sha256:${checksum.slice(0, 12)}`)
    })

    it('cite in each language, with the approval and the address that never changes', async () => {
      const [item] = await (await cite('axis-1.paid.json', '?lang=en')).json()
      expect(item).toMatchObject({
        type: 'dataset',
        title: 'Axis I: payments to beneficiaries',
        issued: { 'date-parts': [[2023, 5, 29]] },
        URL: `${env().SITE_URL}/en/editions/2022/data/axis-1.paid`,
      })
      const text = await (await cite('axis-1.paid.txt')).text()
      expect(text).toContain('Comitato di Sorveglianza del POR FSE 2014-2020, 29 maggio 2023.')
      expect((await cite('axis-1.paid.txt', '?lang=fr')).status).toBe(400)
      expect((await cite('axis-1.paid.pdf')).status).toBe(406)
      expect((await cite('axis-1.paid.txt', '', '1999')).status).toBe(404)
    })

    it('answer oEmbed for pages of this portal alone', async () => {
      const answer = await (await oembed('/it/edizioni/2022/dati/axis-1.paid', '&maxwidth=300')).json()
      expect(answer).toMatchObject({ type: 'rich', title: 'Asse I: pagamenti ai beneficiari', width: 300 })
      expect(answer.html).toContain(`src="${env().SITE_URL}/embed/it/2022/axis-1.paid"`)
      const foreign = await getOembed(
        request(`/oembed?url=${encodeURIComponent('https://evil.example/it/dati/axis-1.paid')}`),
      )
      expect(foreign.status).toBe(404)
      expect((await oembed('/it/dati/axis-1.paid', '&format=yaml')).status).toBe(501)
      expect((await getOembed(request('/oembed'))).status).toBe(400)
    })

    it('of a figure exist while it is published, and not before or after', async () => {
      const label = 'Riservato finora'
      await withSample('figures', { isPublished: false, data: { label } }, async ({ id, data: { code } }) => {
        const set = (_status: 'published' | 'draft') => payload.update({ collection: 'figures', id, data: { _status } })
        const draft = await statuses(String(code))
        expect(draft.statuses).toEqual([404])
        expect(draft.text).not.toContain(label)
        await set('published')
        expect((await statuses(String(code))).statuses).toEqual([200])
        await set('draft')
        expect((await statuses(String(code))).statuses).toEqual([404])
      })
    })

    it('of an edition that is not public are not there', async () => {
      const { edition } = await places()
      await payload.update({ collection: 'editions', id: edition, data: { state: 'inReview' } })
      const hidden = await statuses('axis-1.paid').finally(() =>
        payload.update({ collection: 'editions', id: edition, data: { state: 'published' } }),
      )
      expect(hidden.statuses).toEqual([404])
      expect((await statuses('axis-1.paid')).statuses).toEqual([200])
    })
  })

  describe('The texts that name a figure', () => {
    it('are found, with the words around it and the way to them', async () => {
      const found = await getMentions('it', 2022, 'programme.committed')
      expect(found.map(({ place, path }) => [place, path])).toContainEqual(['overview', '/it/avanzamento#overview'])
      expect(found.find(({ place }) => place === 'overview')?.excerpt.value.replaceAll('\u00a0', ' ')).toContain(
        '958,68 mln €',
      )
      const [english] = await getMentions('en', 2022, 'axis-1.employed')
      expect(english).toMatchObject({ place: 'implementation', path: '/en/axes/employment#implementation' })
    })

    it('are none for a figure no text names', async () => {
      expect(await getMentions('it', 2022, 'axis-5.allocation-share')).toEqual([])
    })
  })
}
