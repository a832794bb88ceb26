import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { type Account, accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { sampleData } from '../samples'
import { recordOf } from '../snapshot'
import { withSample } from '../with-sample'

/** Each cannot be right, for any collection. */
const wrong = [
  ...[
    'page=1e300',
    'page=0',
    'page=-1',
    'page=x',
    'page[]=1',
    'limit=-1',
    'limit=1e9',
    'limit=x',
    'depth=-1',
    'depth=x',
  ],
  ...['where=abc', 'where=[]', 'where[]=x', 'where[updatedAt]=x', "where[updatedAt][greater_than]=x'", 'where[or]=x'],
  ...[
    'where[and][0]=x',
    'where[createdAt][in]=2022-01-01,x',
    'where[id][is]=x',
    'where[id][equals][a]=x',
    'where[id][near]=1,2',
  ],
  ...['where[unknown][equals]=x', 'where[updatedAt][exists]=x', 'where[updatedAt][less_than]=%2B275760-09-13'],
  ...['sort[a]=b', "sort=id'", 'sort=a,b,c,d,e,f', 'select=x', 'select[id]=x', 'populate=x', 'populate[axes]=x'],
  ...[
    'joins=x',
    'joins[nothing][limit]=1',
    'locale[]=it',
    'locale=xx',
    'fallback-locale=xx',
    'draft=x',
    'trash=x',
    'pagination=x',
  ],
]

export function restParametersSuite() {
  describe('Parameters of the REST API that cannot be right', () => {
    let administrator: Account
    let approver: Account
    beforeAll(async () => {
      ;({ administrator, approver } = await accounts())
    })

    // Some of Payload's own answer no request at all.
    const hasAddress = ({ endpoints }: { endpoints: unknown }) => Array.isArray(endpoints) && endpoints.length > 0
    const slugs = payload.config.collections.filter(hasAddress).map(({ slug }) => slug)
    const withoutAddress = payload.config.collections.filter((one) => !hasAddress(one)).map(({ slug }) => slug)

    it.each(slugs)(
      'are refused with a reason by %s, to accounts and to strangers',
      { timeout: 300_000 },
      async (slug) => {
        for (const query of wrong)
          for (const token of [administrator.token, undefined]) {
            const { status, body } = await rest('GET', `${slug}?${query}`, { token })
            const place = `${slug}?${query} ${JSON.stringify(body)}`
            expect(status, place).toBeGreaterThanOrEqual(400)
            expect(status, place).toBeLessThan(500)
            if (token) expect(body.errors[0].message, place).toMatch(/\S/)
          }
      },
    )

    it.each(slugs)(
      'never make a fault of the server of one document, versions or a count of %s',
      { timeout: 300_000 },
      async (slug) => {
        for (const place of ['versions', 'count', 'none', 'versions/none'])
          for (const query of wrong) {
            const { status, body } = await rest('GET', `${slug}/${place}?${query}`, { token: administrator.token })
            expect(status, `${slug}/${place}?${query} ${JSON.stringify(body)}`).toBeLessThan(500)
          }
      },
    )

    it.each(payload.config.globals.map(({ slug }) => slug))('are refused by the global %s', async (slug) => {
      for (const query of [
        'depth=x',
        'locale[]=it',
        'locale=xx',
        'fallback-locale=xx',
        'select=x',
        'populate=x',
        'draft=x',
        'data={',
      ]) {
        const { status, body } = await rest('GET', `globals/${slug}?${query}`, { token: administrator.token })
        expect(status, `${query} ${JSON.stringify(body)}`).toBe(400)
      }
    })

    it.each(slugs)('sort %s only by fields of its own', async (slug) => {
      const { token } = administrator
      for (const name of ['edition.title', 'axis.code', 'unknown', 'data', 'strategy']) {
        const { status, body } = await rest('GET', `${slug}?sort=${name}&limit=1`, { token })
        expect(status, `${slug}?sort=${name} ${JSON.stringify(body)}`).toBeLessThan(500)
      }
      expect((await rest('GET', `${slug}?sort=-updatedAt,id&limit=1`, { token })).status).toBeLessThan(500)
    })

    it.each(slugs)('filter %s by texts of what it names, whether or not it has texts', async (slug) => {
      const { token } = administrator
      for (const name of [
        'edition.title',
        'correction.reason',
        'user',
        'document',
        'user.value',
        'document.relationTo',
      ])
        for (const place of ['', '/count']) {
          const asked = `${slug}${place}?where[${name}][equals]=x&limit=1`
          const { status, body } = await rest('GET', asked, { token })
          expect(status, `${asked} ${JSON.stringify(body)}`).toBeLessThan(500)
        }
    })

    it('are no matter where a collection has no address: it is not there', async () => {
      expect(withoutAddress).toContain('payload-migrations')
      for (const slug of withoutAddress)
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
          for (const path of [slug, `${slug}/1`]) {
            const { status } = await rest(method, path, { token: administrator.token })
            expect(status, `${method} ${path}`).toBe(404)
          }
    })

    it('leave what is right as it is', async () => {
      const asked =
        'figures?where[code][in]=axis-1.paid,axis-1.target&where[value][greater_than]=1&sort=-code&select[code]=true&depth=0'
      const { status, body } = await rest('GET', `${asked}&locale=en&fallback-locale=null&draft=false&limit=5&page=1`)
      expect([status, body.docs.map(({ code }: { code: string }) => code)]).toEqual([200, ['axis-1.paid']])
      const json = encodeURIComponent(JSON.stringify({ code: { equals: 'axis-1.paid' } }))
      expect((await rest('GET', `figures?where=${json}`)).body.totalDocs).toBe(1)
    })

    it('have numbers read as forms and files have them', async () => {
      const paid = { code: 'axis-1.paid', value: 254_774_002.77 }
      const found = async (query: string) => {
        const { status, body } = await rest(
          'GET',
          `figures?select[code]=true&depth=0&where[code][equals]=${paid.code}&${query}`,
        )
        return [status, body.docs?.length ?? body.errors[0].message]
      }
      for (const written of ['254.774.002,77', '254,774,002.77', '254774002,77', String(paid.value)])
        expect(await found(`where[value][equals]=${written}`), written).toEqual([200, 1])
      expect(await found('where[value][greater_than]=254.774.002')).toEqual([200, 1])
      expect(await found('where[value][greater_than]=254.774.003')).toEqual([200, 0])
      expect(await found('where[or][0][value][in]=254774002.77,5')).toEqual([200, 1])
      for (const place of ['where[value][less_than]=81.000', 'where[and][0][target.value][in]=5,81.000'])
        expect(await found(place)).toEqual([400, expect.stringContaining('write 81.0 or 81000')])
    })

    it('give strangers at most a hundred documents, two deep; accounts a whole edition', async () => {
      const { totalDocs } = await payload.count({ collection: 'figures', where: { _status: { equals: 'published' } } })
      expect(totalDocs).toBeGreaterThan(100)
      for (const query of ['limit=0&depth=10', 'limit=5000', 'pagination=false']) {
        const { body } = await rest('GET', `figures?${query}`)
        expect(body.docs, query).toHaveLength(100)
      }
      const { body } = await rest('GET', 'figures?limit=0&depth=0', { token: approver.token })
      expect(body.docs.length).toBeGreaterThanOrEqual(totalDocs)
    })
  })

  describe('A body that cannot be right', () => {
    let token: string
    beforeAll(async () => {
      token = (await accounts()).approver.token
    })

    async function send(path: string, type: string, body: string, method = 'POST') {
      const headers = { Authorization: `JWT ${token}`, 'Content-Type': type }
      const request = new Request(new URL(`/api/${path}`, env().SITE_URL), { method, headers, body })
      const response = await handleEndpoints({ config, request })
      return { status: response.status, body: await response.json() }
    }

    it.each(['media', 'documents', 'figures', 'users/login', 'globals/site'])(
      'is refused with a reason by %s',
      async (path) => {
        const cut = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":'
        const bad = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":\r\n--x--\r\n'
        for (const [type, body] of [
          ['multipart/form-data; boundary=x', cut],
          ['multipart/form-data; boundary=x', bad],
          ['multipart/form-data', cut],
          ['application/json', '{"a":'],
          ['application/json', 'null'],
          ['application/json', '[]'],
          ['application/json', '"text"'],
          ['application/json', '5'],
        ] as const) {
          const answer = await send(path, type, body)
          const place = `${path} ${type} ${body} ${JSON.stringify(answer)}`
          expect(answer.status, place).toBeGreaterThanOrEqual(400)
          expect(answer.status, place).toBeLessThan(500)
          expect(answer.body.errors[0].message, place).toMatch(/\S/)
        }
      },
    )

    it('is refused as too large in the language of whoever sent it', async () => {
      const many = new FormData()
      for (let index = 0; index < 30; index += 1) many.set(`field${index}`, 'x')
      const long = new FormData()
      long.set('_payload', JSON.stringify({ alt: 'x'.repeat(1_100_000) }))
      const heavy = new FormData()
      heavy.set('file', new File([new Uint8Array(30_000_001)], 'heavy.pdf', { type: 'application/pdf' }))
      for (const [body, italian, english] of [
        [
          many,
          'Il modulo ha troppi campi, troppi file o un testo troppo lungo.',
          'The form has too many fields, too many files, or a text that is too long.',
        ],
        [
          long,
          'Il modulo ha troppi campi, troppi file o un testo troppo lungo.',
          'The form has too many fields, too many files, or a text that is too long.',
        ],
        [heavy, 'Il file pesa più di 30 MB.', 'The file is larger than 30 MB.'],
      ] as const)
        for (const [language, message] of [
          ['it', italian],
          ['en', english],
        ] as const) {
          const answer = await rest('POST', 'documents?draft=true', { token, body, language })
          expect([answer.status, answer.body.errors[0].message]).toEqual([413, message])
        }
    })

    it('may have a group that is null: it is emptied, or refused for what it must have', async () => {
      for (const { slug, flattenedFields } of payload.config.collections) {
        const groups = flattenedFields.filter(({ type }) => type === 'group' || type === 'tab')
        if (groups.length === 0 || !['figures', 'initiatives', 'axes', 'editions', 'pages'].includes(slug)) continue
        const data = await sampleData(slug as 'figures')
        for (const group of groups) {
          const made = await send(
            `${slug}?draft=true&locale=it`,
            'application/json',
            JSON.stringify({ ...data, [group.name]: null }),
          )
          expect(made.status, `${slug}.${group.name} ${JSON.stringify(made.body)}`).toBeLessThan(500)
          if (made.status === 201) await payload.delete({ collection: slug, id: made.body.doc.id })
          const wrongly = await send(
            `${slug}?draft=true`,
            'application/json',
            JSON.stringify({ ...data, [group.name]: 'x' }),
          )
          expect([wrongly.status, wrongly.body.errors[0].message]).toEqual([400, expect.stringContaining(group.name)])
        }
      }
    })

    it('empties a group of a document that had one', async () => {
      await withSample(
        'figures',
        { isPublished: false, data: { target: { value: 5, year: 2023 } } as never },
        async ({ id }) => {
          const { status } = await send(
            `figures/${id}?draft=true&locale=it`,
            'application/json',
            JSON.stringify({ target: null }),
            'PATCH',
          )
          expect(status).toBe(200)
          expect((await payload.findByID({ collection: 'figures', id, draft: true })).target).toMatchObject({
            value: null,
            year: null,
          })
          expect((await recordOf('figures', id)).doc).toBeTruthy()
        },
      )
    })

    it('has settings with groups too', async () => {
      for (const { slug, flattenedFields } of payload.config.globals)
        for (const group of flattenedFields.filter(({ type }) => type === 'group' || type === 'tab')) {
          const { status, body } = await send(
            `globals/${slug}`,
            'application/json',
            JSON.stringify({ [group.name]: 5 }),
          )
          expect([400, 403], JSON.stringify(body)).toContain(status)
        }
    })

    it('draws no picture for whoever asks', async () => {
      for (const path of ['og', 'og?title=x&description=y']) expect((await rest('GET', path)).status).toBe(404)
    })
  })
}
