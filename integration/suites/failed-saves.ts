import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { type Account, accounts } from '../accounts'
import { isSqlite, limitPages, withoutCommits, withoutVersions } from '../broken-database'
import { payload } from '../portal'
import { type Answer, rest } from '../request'

const time = { timeout: 600_000 }
const longText = 'Una definizione. '.repeat(6000)

const imagesIn = () => {
  const folder = join(env().DATA_DIR, 'media')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

async function form(colour: string, data: object = {}): Promise<FormData> {
  const image = await sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer()
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'Prova', ...data }))
  body.set('file', new Blob([new Uint8Array(image)], { type: 'image/png' }), `${randomUUID()}.png`)
  return body
}

/**
 * Beside the writes that were not stored, the portal says that something is wrong, until one is.
 */
const ready = () => payload.db.whyNotReady()

export function failedSavesSuite() {
  describe('A save that the database does not keep', () => {
    let approver: Account
    beforeAll(async () => {
      approver = (await accounts()).approver
    }, 120_000)

    const save = (definition: string, language: 'it' | 'en' = 'it'): Promise<Answer> => {
      const code = `prova-${randomUUID()}`
      const body = { code, term: code, definition }
      return rest('POST', 'glossary?draft=true', { token: approver.token, body, language })
    }
    const isThere = async ({ body }: Answer) =>
      (await rest('GET', `glossary/${body.doc.id}?draft=true`, { token: approver.token })).status === 200

    it.runIf(isSqlite)('is refused when the disk is full, and what was answered "saved" is there', time, async () => {
      await limitPages(400)
      const answers: Answer[] = []
      try {
        for (let count = 0; count < 40; count++) answers.push(await save(longText))
        const english = await save(longText, 'en')
        expect(english.body.errors[0].message).toMatch(/^Not saved: the server has no room left/)
        await expect.poll(ready, { timeout: 60_000 }).toMatch(/no room left/)
      } finally {
        await limitPages()
      }
      const saved = answers.filter(({ status }) => status === 201)
      const refused = answers.filter(({ status }) => status !== 201)
      expect(saved).not.toEqual([])
      expect(refused).not.toEqual([])
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([507]))
      for (const { body } of refused) expect(body.errors[0].message).toMatch(/^Non salvato: spazio esaurito sul server/)
      for (const answer of saved) expect(await isThere(answer)).toBe(true)
      expect((await save('Di nuovo.')).status).toBe(201)
      await expect.poll(ready, { timeout: 60_000 }).toBeNull()
    })

    it('is refused when the commit fails, and the portal says so until a save succeeds', time, async () => {
      const before = await payload.count({ collection: 'glossary' })
      const { status, body } = await withoutCommits(() => save('Una definizione.'))
      expect([status, body.errors[0].message]).toEqual([503, expect.stringMatching(/niente|Non salvato/)])
      expect(await payload.count({ collection: 'glossary' })).toEqual(before)
      await expect.poll(ready, { timeout: 60_000 }).toMatch(/did not commit/)
      expect((await save('Una definizione.')).status).toBe(201)
      await expect.poll(ready, { timeout: 60_000 }).toBeNull()
    })

    it('is refused when its version could not be stored, and leaves nothing', time, async () => {
      const before = await payload.count({ collection: 'glossary' })
      const { status } = await withoutVersions(() => save('Una definizione.'))
      expect(status).toBeGreaterThanOrEqual(500)
      expect(await payload.count({ collection: 'glossary' })).toEqual(before)
    })

    it('is refused when its transaction was undone under it', time, async () => {
      const id = (await payload.db.beginTransaction()) as string
      await payload.db.rollbackTransaction(id)
      await expect(payload.db.commitTransaction(id)).rejects.toMatchObject({ name: 'DatabaseFailure' })
      const data = { code: `prova-${id}`, term: 'Prova', definition: 'Prova' }
      const late = payload.db.create({ collection: 'glossary', data, req: { transactionID: id } as never })
      await expect(late).rejects.toMatchObject({ name: 'DatabaseFailure' })
    })

    it('signs nobody in', time, async () => {
      const credentials = { email: `${randomUUID()}@example.org`, password: 'una-lunga-parola-segreta' }
      const data = { ...credentials, role: 'editor', name: 'Prova' } as const
      await payload.create({ collection: 'users', data })
      const signIn = () => rest('POST', 'users/login', { body: credentials })
      const { status, body } = await withoutCommits(signIn)
      expect(status).toBe(503)
      expect(JSON.stringify(body)).not.toContain('token')
      const { token } = (await signIn()).body
      expect((await rest('GET', 'users/me', { token })).body.user?.email).toBe(credentials.email)
    })

    it('leaves no uploaded file', time, async () => {
      const before = imagesIn()
      const upload = async () => rest('POST', 'media', { token: approver.token, body: await form('red') })
      expect((await withoutCommits(upload)).status).toBe(503)
      expect(imagesIn()).toEqual(before)
    })

    it('keeps the file that was to be replaced or deleted', time, async () => {
      const { token } = approver
      const made = await rest('POST', 'media', { token, body: await form('red') })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      const { id, filename } = made.body.doc
      const bytes = () => readFileSync(join(env().DATA_DIR, 'media', filename)).toString('base64')
      const [files, content] = [imagesIn(), bytes()]
      const replace = async () => rest('PATCH', `media/${id}`, { token, body: await form('blue') })
      for (const change of [replace, () => rest('DELETE', `media/${id}`, { token })]) {
        expect((await withoutCommits(change)).status).toBe(503)
        expect([imagesIn(), bytes()]).toEqual([files, content])
      }
      expect((await replace()).status).toBe(200)
      expect(imagesIn()).toHaveLength(files.length)
      expect(imagesIn()).not.toContain(filename)
      expect((await rest('DELETE', `media/${id}`, { token })).status).toBe(200)
      expect(imagesIn()).toHaveLength(files.length - 1)
    })
  })
}
