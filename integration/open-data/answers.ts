import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataFiles } from '@/lib/opendata/files'
import { payload } from '../portal'
import { places } from '../samples'
import { ask, type OpenAnswer } from './ask'
import { routeOf, routesOnDisk } from './routes'

type Described = {
  paths: Record<string, Record<string, { responses: Record<string, Answer>; parameters?: object[] }>>
  components: { schemas: Record<string, object>; responses: Record<string, Answer> }
}
type Answer = { $ref?: string; headers?: Record<string, { schema: object }>; content?: Record<string, Content> }
type Content = { schema?: object }

const files = Object.keys(openDataFiles)
const descriptions = ['catalog.ttl', 'catalog.jsonld', 'openapi.json']
const ofOneFigure = ['figures/axis-1.paid.json', ...['txt', 'bib', 'json'].map((form) => `cite/axis-1.paid.${form}`)]
const everything = [...[...files, ...ofOneFigure].map((file) => `2022/${file}`), ...descriptions]

export function answersSuite() {
  describe('Open data over HTTP', () => {
    let described: Described
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
    addFormats(ajv)

    beforeAll(async () => {
      described = JSON.parse((await ask('openapi.json')).text)
      const { Citation, ...ours } = described.components.schemas
      ajv.addSchema(resolved({ $id: 'api', $defs: { ...(shut(ours) as object), Citation } }))
    })

    /** What the description promises of one answer to one question. */
    function promised(path: string, method: string, status: number): Answer {
      const answer = described.paths[path]?.[method.toLowerCase()]?.responses[String(status)]
      if (!answer) throw new Error(`The description has no ${status} for ${method} ${path}`)
      return answer.$ref ? (described.components.responses[answer.$ref.split('/').at(-1) ?? ''] as Answer) : answer
    }

    /** Every mistake of an answer against its description. */
    function breaches(path: string, method: string, { status, headers, text }: OpenAnswer): string[] {
      const answer = promised(path, method, status)
      const wrong: string[] = []
      for (const [name, { schema }] of Object.entries(answer.headers ?? {})) {
        const value = headers.get(name)
        // The server adds this one to every answer, before the routes.
        if (name === 'X-Content-Type-Options') continue
        if (value === null || !ajv.validate(schema, value)) wrong.push(`${name}: ${value}`)
      }
      const [type, content] = Object.entries(answer.content ?? {})[0] ?? []
      if (type && headers.get('Content-Type')?.split(';')[0] !== type) wrong.push(`not ${type}`)
      if (content?.schema && !ajv.validate(resolved(content.schema), JSON.parse(text)))
        wrong.push(ajv.errorsText(ajv.errors))
      return wrong
    }

    /**
     * Readers must take members they do not know; our own answers have none that is not
     * described. A citation is CSL's.
     */
    const shut = (schema: unknown): unknown => {
      if (Array.isArray(schema)) return schema.map(shut)
      if (typeof schema !== 'object' || schema === null) return schema
      const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, shut(value)]))
      return parts.type === 'object' && parts.properties ? { ...parts, additionalProperties: false } : parts
    }

    /** References inside the description, as the validator knows it. */
    const resolved = (schema: object): object =>
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"api#/$defs/'))

    const pathOf = (address: string) =>
      `/opendata/${address
        .replace(/\?.*/, '')
        .replace(/^\d{4}/, '{year}')
        .replace(/(?<=\/(?:figures|cite)\/).+(?=\.)/, '{code}')}`

    /** What an answer says there is instead of what was asked for. */
    const available = async (address: string): Promise<string[]> => JSON.parse((await ask(address)).text).available

    it.each(everything)('%s is as described, whole', async (address) => {
      const answer = await ask(address)
      expect(answer.status).toBe(200)
      expect(breaches(pathOf(address), 'GET', answer)).toEqual([])
    })

    it.each(['2022/figures.json', '2022/initiatives.json', '2022/evaluations.json'])(
      '%s is as described, in parts',
      async (address) => {
        const answer = await ask(`${address}?limit=5&offset=5`)
        expect(answer.status).toBe(200)
        expect(breaches(pathOf(address), 'GET', answer)).toEqual([])
      },
    )

    it.each([
      ['1999/figures.json', 404],
      ['2022/figures.json?limit=0', 400],
      ['2022/figures.json?limit=ten', 400],
      ['2022/figures.json?limit=1001', 400],
      ['2022/figures.json?offset=-1', 400],
      ['2022/initiatives.json?offset=1&offset=2', 400],
      ['2022/figures.csv?limit=5', 400],
      ['2022/figures.xlsx?offset=5', 400],
      ['2022/cite/axis-1.paid.txt?lang=fr', 400],
      ['2022/cite/axis-1.nothing.bib', 404],
      ['1999/figures/axis-1.paid.json', 404],
    ] as const)('%s is refused with %i, as described', async (address, status) => {
      const answer = await ask(address)
      expect(answer.status).toBe(status)
      expect(breaches(pathOf(address), 'GET', answer)).toEqual([])
      const { details, parameter } = JSON.parse(answer.text)
      expect(details.it).not.toBe(details.en)
      if (status === 400) expect(address).toContain(`${parameter}=`)
    })

    it.each(everything)('%s cannot be written, as described', async (address) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const answer = await ask(address, { method })
        expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
        expect(breaches(pathOf(address), 'GET', answer)).toEqual([])
      }
    })

    it('checks answers against the description for real: another answer fails', async () => {
      const { status, headers, text } = await ask('2022/figures.json?limit=1')
      const other = JSON.parse(text)
      other.figures[0].value = '12,00 €'
      const found = breaches('/opendata/{year}/figures.json', 'GET', {
        status,
        headers,
        bytes: Buffer.of(),
        text: JSON.stringify(other),
      })
      expect(found.join()).toContain('value')
    })

    it('finds a member of an answer that nobody has described', async () => {
      const { status, headers, text } = await ask('2022/figures.json?limit=1')
      const other = JSON.parse(text)
      other.figures[0].surprise = 1
      const answer = { status, headers, bytes: Buffer.of(), text: JSON.stringify(other) }
      expect(breaches('/opendata/{year}/figures.json', 'GET', answer).join()).toContain('additional properties')
    })

    it('describes everything that the answers themselves offer', async () => {
      const offered = [
        ...(await available('nothing')),
        ...(await available('2022/nothing')).map((file) => `2022/${file}`),
        ...(await available('2022/figures/axis-1.paid.xml')).map((file) => `2022/figures/${file}`),
        ...(await available('2022/cite/axis-1.paid.pdf')).map((file) => `2022/cite/${file}`),
      ]
      expect(Object.keys(described.paths).sort()).toEqual(offered.map(pathOf).sort())
      expect(everything.map(pathOf).sort()).toEqual(offered.map(pathOf).sort())
    })

    it('describes nothing that is not served, and every route on disk', async () => {
      const answering = new Set<string>()
      for (const path of Object.keys(described.paths)) {
        const address = path.replace('/opendata/', '').replace('{year}', '2022').replace('{code}', 'axis-1.paid')
        expect((await ask(address)).status, path).toBe(200)
        answering.add(routeOf(address.split('/')).route)
      }
      expect([...answering].sort()).toEqual([...routesOnDisk].sort())
      for (const methods of Object.values(described.paths))
        expect(Object.keys(methods).filter((key) => key !== 'parameters')).toEqual(['get', 'head', 'options'])
    })

    it.each([
      ['2022/figures.pdf', 406, ['figures.csv', 'figures.xlsx', 'figures.json']],
      ['catalog.xml', 406, ['catalog.ttl', 'catalog.jsonld']],
      ['2022/people.json', 404, files],
      ['catalogue', 404, descriptions],
      ['twenty22/figures.json', 404, ['2022']],
      ['2022/figures.json/more', 404, undefined],
      ['2022/figures/axis-1.paid.xml', 406, ['axis-1.paid.json']],
      ['2022/cite/axis-1.paid.pdf', 406, ['axis-1.paid.txt', 'axis-1.paid.bib', 'axis-1.paid.json']],
      ['2022/cite/axis-1.nothing.pdf', 404, undefined],
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].flatMap(
        (name) =>
          [
            [name, 404, descriptions],
            [`2022/${name}`, 404, files],
            [`2022/figures/${name}`, 404, undefined],
            [`2022/cite/${name}.txt`, 404, undefined],
          ] as const,
      ),
    ] as const)('%s is refused with %i and says what there is', async (address, status, available) => {
      const answer = await ask(address)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
      expect(JSON.parse(answer.text)).toMatchObject({ status, ...(available && { available }) })
    })

    it.each(everything)('%s is answered by 304 to who has it, and by itself to who has another', async (address) => {
      const tag = (await ask(address)).headers.get('ETag') ?? ''
      const again = await ask(address, { headers: { 'If-None-Match': `"other", W/${tag}` } })
      expect([again.status, again.bytes.length, again.headers.get('ETag')]).toEqual([304, 0, tag])
      expect(breaches(pathOf(address), 'GET', again)).toEqual([])
      const other = await ask(address, { headers: { 'If-None-Match': '"other"' } })
      expect([other.status, other.headers.get('ETag')]).toEqual([200, tag])
    })

    it.each(everything)('%s answers HEAD like GET, without the content, and OPTIONS', async (address) => {
      const [get, head, options] = [
        await ask(address),
        await ask(address, { method: 'HEAD' }),
        await ask(address, { method: 'OPTIONS' }),
      ]
      expect([head.status, head.bytes.length]).toEqual([200, 0])
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
      expect(breaches(pathOf(address), 'HEAD', head)).toEqual([])
      expect(options.status).toBe(204)
      expect(breaches(pathOf(address), 'OPTIONS', options)).toEqual([])
    })

    it('gives a long list in parts that make the whole, each leading to the next', async () => {
      const whole = JSON.parse((await ask('2022/figures.json')).text)
      const codes: string[] = []
      let next: string | undefined = '2022/figures.json?limit=50'
      while (next) {
        const { headers, text } = await ask(next)
        const part = JSON.parse(text)
        codes.push(...part.figures.map(({ code }: { code: string }) => code))
        expect([part.total, headers.get('X-Total-Count')]).toEqual([whole.total, String(whole.total)])
        next = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1]
      }
      expect(codes).toEqual(whole.figures.map(({ code }: { code: string }) => code))
      expect(codes.length).toBe(whole.total)
    })

    it('of a part beyond the end gives none, and the way back', async () => {
      const { text, headers } = await ask('2022/initiatives.json?limit=10&offset=500')
      expect(JSON.parse(text)).toMatchObject({ initiatives: [], total: 26, offset: 500 })
      expect(headers.get('Link')).toContain('?limit=10&offset=20>; rel="prev"')
    })

    it('hides an edition that is not public through every entry point', async () => {
      const { edition } = await places()
      const setState = (state: 'inReview' | 'published') =>
        payload.update({ collection: 'editions', id: edition, data: { state } })
      await setState('inReview')
      try {
        for (const file of [...files, ...ofOneFigure]) {
          const { status, text } = await ask(`2022/${file}`)
          expect(status, file).toBe(404)
          expect(text.replaceAll(file, '')).not.toContain('axis-1')
        }
        for (const name of ['catalog.ttl', 'catalog.jsonld']) {
          const { status, text } = await ask(name)
          expect([status, text.includes('/opendata/2022')], name).toEqual([200, false])
        }
      } finally {
        await setState('published')
      }
      expect((await ask('2022/figures.xlsx')).status).toBe(200)
    })

    it('shows a correction at once, under another ETag', async () => {
      const { docs } = await payload.find({ collection: 'figures', where: { code: { equals: 'axis-1.under-25' } } })
      const figure = docs[0]
      if (!figure) throw new Error('The edition lacks the figure this test changes')
      const asked = ['2022/figures.csv', '2022/figures.xlsx', '2022/initiatives.json']
      const tags = () => Promise.all(asked.map(async (file) => (await ask(file)).headers.get('ETag')))
      const before = await tags()
      await payload.update({ collection: 'figures', id: figure.id, data: { value: 4335 } })
      try {
        const after = await tags()
        expect(asked.map((_, index) => before[index] === after[index])).toEqual([false, false, true])
        expect((await ask('2022/figures.csv')).text).toContain(',4335,people,')
      } finally {
        await payload.update({ collection: 'figures', id: figure.id, data: { value: figure.value } })
      }
    })
  })
}
