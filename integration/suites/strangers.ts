import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { payload } from '../portal'
import { type Answer, rest } from '../request'
import { samplePdf } from '../samples'
import { makeUnpublished, secret, secretValue, type Unpublished } from '../unpublished'
import { remove } from '../with-sample'

/** Questions whose answer must hold nothing of what is not public. */
const questions: [string, (it: Unpublished) => string][] = [
  ['drafts of figures', () => 'figures?limit=0&where[_status][equals]=draft'],
  ['drafts of figures, as drafts', () => 'figures?limit=0&draft=true&where[_status][equals]=draft'],
  ['figures, as drafts', () => 'figures?limit=0&draft=true'],
  ['figures in all languages', () => 'figures?limit=0&draft=true&locale=all&depth=3'],
  ['a published figure with a newer draft', ({ revised }) => `figures/${revised.id}?draft=true`],
  ['the same in all languages', ({ revised }) => `figures/${revised.id}?draft=true&locale=all`],
  [
    'the same, picking fields',
    ({ revised }) => `figures/${revised.id}?draft=true&select[label]=true&select[value]=true`,
  ],
  ['a draft figure by its id', ({ operand }) => `figures/${operand.id}`],
  ['a draft figure by its id, as draft', ({ operand }) => `figures/${operand.id}?draft=true`],
  ['versions of figures', () => 'figures/versions?limit=0'],
  ['versions of one figure', ({ revised }) => `figures/versions?where[parent][equals]=${revised.id}`],
  ['a derived figure of a draft operand', ({ derived }) => `figures/${derived.id}?depth=3`],
  ['a figure of a draft axis', ({ ofDraftAxis }) => `figures/${ofDraftAxis.id}?depth=3`],
  [
    'the same, asking for texts of the axis',
    ({ ofDraftAxis }) => `figures/${ofDraftAxis.id}?depth=3&populate[axes][title]=true&populate[axes][strategy]=true`,
  ],
  ['a draft axis', ({ draftAxis }) => `axes/${draftAxis.id}?draft=true&depth=2`],
  [
    'the initiatives of an axis',
    ({ axis }) => `axes/${axis}?depth=2&joins[initiatives][limit]=0&joins[initiatives][sort]=code`,
  ],
  [
    'the draft initiatives of an axis',
    ({ axis }) => `axes/${axis}?depth=2&joins[initiatives][where][_status][equals]=draft`,
  ],
  ['the same, as drafts', ({ axis }) => `axes/${axis}?depth=2&draft=true&joins[initiatives][limit]=0`],
  ['the figures of an axis', ({ axis }) => `axes/${axis}?depth=2&draft=true&joins[figures][limit]=0`],
  ['an edition in review', ({ edition }) => `editions/${edition.id}?draft=true&depth=2`],
  ['editions in review', () => 'editions?where[state][equals]=inReview&depth=2'],
  ['content of an edition in review', ({ edition }) => `axes?where[edition][equals]=${edition.id}`],
  ['content of editions in review', () => 'axes?where[edition.state][equals]=inReview'],
  [
    'content of any edition, by or',
    () => 'axes?limit=0&where[or][0][edition.state][equals]=inReview&where[or][1][code][exists]=true',
  ],
  ['an axis of an edition in review', ({ foreignAxis }) => `axes/${foreignAxis.id}?depth=2`],
  ['initiatives, as drafts', () => 'initiatives?limit=0&draft=true&depth=2'],
  ['pages, as drafts', () => 'pages?limit=0&draft=true'],
  ['a draft page', ({ draftPage }) => `pages/${draftPage.id}?draft=true`],
  ['documents, as drafts', () => 'documents?limit=0&draft=true'],
  ['a draft document', ({ draftDocument }) => `documents/${draftDocument.id}?draft=true`],
  ['feedback', () => 'feedback'],
  ['one feedback', ({ feedback }) => `feedback/${feedback.id}`],
  ['accounts', () => 'users?limit=0'],
  ['the site, deep', () => 'globals/site?depth=5&draft=true'],
]

/** Ids that must not be found, wherever they appear in an answer as a document of its own. */
const idsOf = (it: Unpublished) =>
  [
    it.draftAxis,
    it.draftInitiative,
    it.operand,
    it.edition,
    it.foreignAxis,
    it.draftPage,
    it.feedback,
    it.draftDocument,
  ].map(({ id }) => id)

type Doc = { id: string }
const documentsIn = (value: unknown): string[] => {
  if (!value || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(documentsIn)
  const own = 'id' in value && 'createdAt' in value ? [(value as Doc).id] : []
  return [...own, ...Object.values(value).flatMap(documentsIn)]
}

/** Forbidden, not found, or an address that no method answers. */
const refused = [403, 404, 501]

/** Questions about what a stranger may not see: a right guess must look like a wrong one. */
const guesses: [string, (it: Unpublished) => [right: string, wrong: string]][] = [
  [
    'the title of a draft axis',
    () => [`figures?where[axis.title][like]=${secret}`, 'figures?where[axis.title][like]=sbagliato'],
  ],
  [
    'the code of a draft axis',
    ({ draftAxis }) => [
      `figures?where[axis.code][equals]=${draftAxis.code}`,
      'figures?where[axis.code][equals]=sbagliato',
    ],
  ],
  [
    'the value of a draft operand',
    ({ derived }) => [
      `figures?where[and][0][id][equals]=${derived.id}&where[and][1][formula.operands.value][greater_than]=424242`,
      `figures?where[and][0][id][equals]=${derived.id}&where[and][1][formula.operands.value][greater_than]=424243`,
    ],
  ],
  [
    'the label of a draft operand',
    () => [
      `figures?where[formula.operands.label][like]=${secret}`,
      'figures?where[formula.operands.label][like]=sbagliato',
    ],
  ],
  [
    'the value computed from a draft operand',
    ({ derived }) => [
      `figures?where[and][0][id][equals]=${derived.id}&where[and][1][value][greater_than]=424242`,
      `figures?where[and][0][id][equals]=${derived.id}&where[and][1][value][greater_than]=424243`,
    ],
  ],
  [
    'the draft value of a published figure',
    ({ revised }) => [
      `figures?draft=true&where[and][0][id][equals]=${revised.id}&where[and][1][value][greater_than]=424242`,
      `figures?draft=true&where[and][0][id][equals]=${revised.id}&where[and][1][value][greater_than]=424243`,
    ],
  ],
  [
    'the draft label of a published figure',
    () => [`figures?draft=true&where[label][like]=${secret}`, 'figures?draft=true&where[label][like]=sbagliato'],
  ],
  [
    'the number of draft figures',
    () => ['figures/count?where[_status][equals]=draft', 'figures/count?where[code][equals]=sbagliato'],
  ],
  [
    'a draft initiative of an axis',
    () => [`axes?where[initiatives.title][like]=${secret}`, 'axes?where[initiatives.title][like]=sbagliato'],
  ],
]

/** What a search tells: whether it was answered, how many it found, and which. */
const found = (answer?: Answer) => [answer?.status, answer?.body.totalDocs, answer?.body.docs?.map(({ id }: Doc) => id)]

export function strangersSuite() {
  describe('A stranger', () => {
    let unpublished: Unpublished
    beforeAll(async () => {
      await accounts()
      unpublished = await makeUnpublished()
    })
    afterAll(() => unpublished?.removeAll())

    it.each(questions)('asking for %s finds nothing that is not public', async (_, path) => {
      const { status, body } = await rest('GET', path(unpublished))
      expect([200, 403, 404]).toContain(status)
      const text = JSON.stringify(body)
      expect(text).not.toContain(secret)
      expect(text).not.toContain(String(secretValue))
      expect(text).not.toMatch(/"(hash|salt|email|resetPasswordToken|sessions)":"/)
      const documents = documentsIn(body)
      expect(idsOf(unpublished).filter((id) => documents.includes(id))).toEqual([])
    })

    it('does see what is public: the questions above are not all refused', async () => {
      const { body } = await rest('GET', 'figures?limit=0&draft=true')
      expect(body.totalDocs).toBeGreaterThanOrEqual(203)
      // No more in one answer, whatever is asked for.
      expect(body.docs.length).toBe(100)
      const revised = await rest('GET', `figures/${unpublished.revised.id}?draft=true`)
      expect(revised.body).toMatchObject({ label: 'Pubblicato', value: 100 })
      const derived = await rest('GET', `figures/${unpublished.derived.id}`)
      expect(derived.body.value).toBeNull()
    })

    it('while the office does see it', async () => {
      const { token } = (await accounts()).editor
      const derived = await rest('GET', `figures/${unpublished.derived.id}`, { token })
      expect(derived.body.value).toBe(secretValue)
      const { body } = await rest('GET', `figures/${unpublished.revised.id}?draft=true`, { token })
      expect(body).toMatchObject({ label: secret, value: secretValue })
    })

    it.each(guesses)('cannot guess %s', async (_, paths) => {
      const [right, wrong] = await Promise.all(paths(unpublished).map((path) => rest('GET', path)))
      expect(found(right)).toEqual(found(wrong))
    })

    it('cannot learn the order of hidden values', async () => {
      const ids = [unpublished.derived.id, unpublished.ofDraftAxis.id, unpublished.revised.id].join(',')
      const order = async (sort: string) =>
        (await rest('GET', `figures?where[id][in]=${ids}&sort=${sort}`)).body.docs?.map(({ id }: Doc) => id)
      const ascending = await order('formula.operands.value')
      const descending = await order('-formula.operands.value')
      expect(ascending ?? descending).toEqual(descending)
    })

    it.each(['payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-jobs'])(
      'is refused the system collection %s',
      async (slug) => {
        const { status } = await rest('GET', slug)
        expect(refused).toContain(status)
      },
    )

    it.each(['POST', 'PATCH', 'DELETE'])('is refused %s on every collection', async (method) => {
      const before = await payload.count({ collection: 'figures' })
      for (const { slug } of payload.config.collections) {
        const path = method === 'POST' ? slug : `${slug}?where[id][exists]=true`
        const { status } = await rest(method, path, {
          body: { label: 'Cambiato', title: 'Cambiato', page: '/it', isClear: true },
        })
        expect([400, ...refused], `${method} ${slug}: ${status}`).toContain(status)
      }
      expect(await payload.count({ collection: 'figures' })).toEqual(before)
      expect((await payload.find({ collection: 'glossary', where: { term: { equals: 'Cambiato' } } })).totalDocs).toBe(
        0,
      )
    })

    it('gets the file of a document only once it is published', async () => {
      const file = samplePdf()
      const data = { title: 'Relazione', code: 'relazione-di-prova', _status: 'draft' as const }
      const { id } = await payload.create({ collection: 'documents', draft: true, file, data })
      const ask = (token?: string) => rest('GET', `documents/file/${file.name}`, token ? { token } : {})
      expect([403, 404]).toContain((await ask()).status)
      expect((await ask((await accounts()).editor.token)).status).toBe(200)

      await payload.update({ collection: 'documents', id, data: { _status: 'published' } })
      const served = await ask()
      expect([served.status, served.body]).toEqual([200, file.data.toString()])

      await payload.update({ collection: 'documents', id, data: { _status: 'draft' } })
      expect([403, 404]).toContain((await ask()).status)
      await remove('documents', id)
    })
  })
}
