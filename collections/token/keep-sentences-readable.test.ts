import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepSentencesReadable } from './keep-sentences-readable'

const row = (code: string, fields: object = {}) => ({
  id: code,
  code,
  edition: 'e',
  unit: 'people',
  value: 5,
  decimals: 0,
  _status: 'published',
  ...fields,
})
const target = { value: 9, year: 2023 }
const sum = row('sum', { formula: { operation: 'sum', operands: ['named'] } })
const figures = [row('named', { target }), row('other'), sum]

type Token = { code: string; form: string; of?: string }

/**
 * A published axis of the edition with one sentence, in both languages of
 * which the first names a figure.
 */
function requestWith(token: Token): PayloadRequest {
  const inline = { type: 'inlineBlock', fields: { blockType: 'figure', ...token } }
  const strategy = { it: { root: { type: 'root', children: [{ type: 'text', text: 'Sono ' }, inline] } }, en: null }
  const axis = { id: 'a', title: { it: 'Occupazione' }, strategy }
  const labelled = (it: string) => ({ labels: { singular: { it, en: it } }, admin: { useAsTitle: 'title' } })
  const config = {
    ...labelled('Asse'),
    flattenedFields: [{ name: 'strategy', type: 'richText', label: { it: 'Strategia', en: 'Strategy' } }],
  }
  const find = async ({ collection }: { collection: string }) => ({
    docs: { figures, axes: [axis], editions: [{ id: 'e' }] }[collection] ?? [],
  })
  const texts = async ({ collection }: { collection: string }) => ({ docs: collection === 'axes' ? [axis] : [] })
  const findOne = async ({ where }: { where: { id: { equals: string } } }) =>
    figures.find(({ id }) => id === where.id.equals) ?? null
  const collections = Object.fromEntries(
    ['editions', 'axes', 'initiatives', 'evaluations', 'pages', 'figures'].map((slug) => [slug, { config }]),
  )
  const i18n = { language: 'it', t: (key: string) => key }
  return { i18n, t: i18n.t, payload: { db: { find, findOne }, find: texts, collections } } as unknown as PayloadRequest
}

/** What is said of the change, or null when it may be published. */
async function said(
  data: object,
  token: Token,
  status = 'published',
): Promise<{ path: string; message: string } | null> {
  const originalDoc = figures[0]
  const args = {
    data: { ...data, _status: status },
    operation: 'update',
    originalDoc,
    context: {},
    req: requestWith(token),
  }
  try {
    await keepSentencesReadable(args as never)
    return null
  } catch (error) {
    return (error as { data: { errors: { path: string; message: string }[] } }).data.errors[0] ?? null
  }
}

describe('keepSentencesReadable', () => {
  it.each<[string, object, Token, string, string]>([
    ['its target', { target: null }, { code: 'named', form: 'target' }, 'target.value', 'non ha un target'],
    ['its unit', { unit: 'projects' }, { code: 'other', form: 'share', of: 'named' }, 'unit', 'unità diverse'],
    ['its value', { value: null }, { code: 'other', form: 'share', of: 'named' }, 'value', 'non ha ancora un valore'],
    ['what is divided by', { value: 0 }, { code: 'other', form: 'ratio', of: 'named' }, 'value', 'vale zero'],
    ['what follows from it', { value: 0 }, { code: 'other', form: 'ratio', of: 'sum' }, 'value', 'vale zero'],
  ])('refuses that a published sentence loses %s, naming the place', async (_, data, token, path, why) => {
    const error = await said(data, token)
    expect(error?.path).toBe(path)
    expect(error?.message).toContain('Asse: Occupazione, campo «Strategia», versione italiana, dopo «Sono»: ')
    expect(error?.message).toContain(why)
  })

  it('lets a value go that is told by itself, and change where it is compared', async () => {
    expect(await said({ value: null }, { code: 'named', form: 'value' })).toBeNull()
    expect(await said({ value: 7 }, { code: 'other', form: 'ratio', of: 'named' })).toBeNull()
    expect(await said({ unit: 'projects', target: null }, { code: 'other', form: 'value' })).toBeNull()
  })

  it('says nothing of drafts, nor of what could not be read before', async () => {
    expect(await said({ target: null }, { code: 'named', form: 'target' }, 'draft')).toBeNull()
    expect(await said({ value: 0 }, { code: 'unknown', form: 'value' })).toBeNull()
  })
})
