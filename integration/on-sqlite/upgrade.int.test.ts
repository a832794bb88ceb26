import '../landed-database'

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '@/collections/audit/verify'
import { figures } from '@/content/2022/figures/all'
import { glossary } from '@/content/glossary'
import { addLaterPages } from '@/content/load/add-later-pages'
import { fillLaterFields } from '@/content/load/fill-later-fields'
import { migrations } from '@/migrations'
import { everyLaterValue, whereOf } from '../earlier-version'
import { landedPassword as password } from '../landed/password'
import { payload } from '../portal'
import { rest } from '../request'

/**
 * The rows of the guide's corrections: what stands in a database of that
 * time, and what is to stand there.
 */
const corrections = (readFileSync('docs/operators.md', 'utf8').split('### Corrections of the 2022 edition')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| (?!Where|-)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

describe('A database of the version before', () => {
  let token: string
  beforeAll(async () => {
    token = (await rest('POST', 'users/login', { body: { email: 'approver@example.org', password } })).body.token
  })

  it('gets the migrations that it lacks', async () => {
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, sort: 'name' })
    expect(docs.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    expect(migrations.length).toBeGreaterThanOrEqual(4)
    expect(await payload.db.whyNotReady()).toBeNull()
  })

  it('shows readers every figure as it was', async () => {
    const where = { _status: { equals: 'published' } } as const
    const { docs } = await payload.find({ collection: 'figures', where, limit: 0, depth: 0, overrideAccess: false })
    const written = new Map(figures.map(({ code, value }) => [code, value]))
    expect(docs).toHaveLength(203)
    // One that is computed has none written.
    for (const { code, value } of docs) expect(value, code).toBe(written.get(code) ?? value)
    expect(docs.filter(({ code, value }) => written.get(code) === value).length).toBeGreaterThan(100)
  })

  it('lets accounts sign in with the passwords they had, and save and publish', async () => {
    expect(token).toMatch(/\S/)
    const { docs } = (await rest('GET', 'glossary?limit=1&depth=0', { token })).body
    const { id, definition } = docs[0]
    const path = `glossary/${id}`
    const draft = await rest('PATCH', `${path}?draft=true`, { token, body: { definition: `${definition} Fine.` } })
    expect([draft.status, draft.body.doc?.definition]).toEqual([200, `${definition} Fine.`])
    expect((await rest('GET', path)).body.definition).toBe(definition)
    const body = { definition: `${definition} Fine.`, _status: 'published' }
    expect((await rest('PATCH', path, { token, body })).status).toBe(200)
    expect((await rest('GET', path)).body.definition).toBe(`${definition} Fine.`)
  })

  it('keeps the seals of its log', async () => {
    expect(await verifyLog(payload)).toMatchObject({ altered: [], broken: [] })
  })

  it('still says what the guide asks to correct by hand, and is not changed by itself', async () => {
    const [initiatives, axes, stored, evaluations] = await Promise.all(
      (['initiatives', 'axes', 'figures', 'evaluations'] as const).map((collection) =>
        payload.find({ collection, limit: 0, depth: 0, locale: 'all' }),
      ),
    )
    const texts = JSON.stringify([initiatives, axes, stored, evaluations])
    const told = (corrections ?? []).filter(([, , old]) => old !== 'empty' && !old?.includes('; '))
    expect(told.length).toBeGreaterThan(6)
    for (const [where, field, old = ''] of told) expect(texts, `${where}, ${field}`).toContain(old)
  })

  it('has the other names of each term in the language they are of', async () => {
    const { docs } = await payload.find({ collection: 'glossary', limit: 0, depth: 0, locale: 'all' })
    type Names = Partial<Record<'it' | 'en', string[] | null>>
    const stored = new Map(docs.map(({ code, variants }) => [code, variants as unknown as Names | null]))
    const other = { it: 'en', en: 'it' } as const
    let seen = 0
    for (const { code, variants } of glossary.filter((term) => term.variants && stored.has(term.code)))
      for (const locale of ['it', 'en'] as const)
        for (const name of variants?.[locale] ?? []) {
          const [here, there] = [stored.get(code)?.[locale], stored.get(code)?.[other[locale]]]
          const isOfBoth = variants?.[other[locale]]?.includes(name) ?? false
          if (![...(here ?? []), ...(there ?? [])].includes(name)) continue
          seen += 1
          expect(here, `${code}, ${locale}`).toContain(name)
          if (!isOfBoth) expect(there ?? [], `${code}, ${other[locale]}`).not.toContain(name)
        }
    expect(seen).toBeGreaterThan(40)
    // Names that an earlier version had and that were given up since.
    const all = (locale: 'it' | 'en') => [...stored.values()].flatMap((names) => names?.[locale] ?? [])
    for (const [locale, name] of [
      ['en', 'public summary'],
      ['en', 'participant'],
      ['it', 'valore obiettivo'],
    ] as const) {
      expect(all(locale)).toContain(name)
      expect(all(other[locale])).not.toContain(name)
    }
  })

  it('gets the texts of fields that are new, beside drafts that stay drafts, without a correction', async () => {
    const { docs: begun } = (await rest('GET', 'axes?limit=1&depth=0&where[code][equals]=axis-1', { token })).body
    const axis = `axes/${begun[0].id}`
    await rest('PATCH', `${axis}?draft=true`, { token, body: { title: 'Un titolo in bozza' } })
    const recorded = async () => (await payload.count({ collection: 'corrections' })).totalDocs
    const before = await recorded()
    const { filled, left } = await fillLaterFields(payload)
    expect(left).toEqual([])
    expect(filled).toBe((await everyLaterValue()).length)
    expect(await fillLaterFields(payload)).toEqual({ filled: 0, left: [] })

    for (const { collection, code, field } of await everyLaterValue()) {
      const { docs } = await payload.find({ collection, where: whereOf({ collection, code }), depth: 0, locale: 'all' })
      const value = field.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], docs[0])
      expect(value, `${collection} ${code} ${field}`).toBeTruthy()
    }
    const [asPublic, asDraft] = [await rest('GET', axis), await rest('GET', `${axis}?draft=true`, { token })]
    expect(asDraft.body).toMatchObject({ title: 'Un titolo in bozza', _status: 'draft' })
    expect(asPublic.body).toMatchObject({ title: begun[0].title, _status: 'published' })
    expect(asDraft.body.moneyNote).toEqual(asPublic.body.moneyNote)
    expect(await recorded()).toBe(before)
  })

  it('gets the free pages that are new, and keeps those it has', async () => {
    const { docs: before } = await payload.find({ collection: 'pages', limit: 0, depth: 0, locale: 'all' })
    expect(await addLaterPages(payload)).toEqual(['contacts', 'accessibility'])
    expect(await addLaterPages(payload)).toEqual([])
    const { body } = await rest('GET', 'pages?limit=0&depth=0&locale=all')
    for (const page of before)
      expect(body.docs).toContainEqual(expect.objectContaining({ id: page.id, body: page.body }))
    expect(body.docs).toHaveLength(before.length + 2)
  })
})
