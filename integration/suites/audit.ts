import type { CollectionSlug } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allRows, type LogRow } from '@/collections/audit/all-rows'
import { closeOldAutosaveSessions } from '@/collections/audit/autosave-sessions'
import { pruneLog } from '@/collections/audit/prune'
import { marginMs, sealIfDue } from '@/collections/audit/seals'
import { verifyLog } from '@/collections/audit/verify'
import type { Change } from '@/lib/audit/changes'
import type { AuditRow } from '@/payload-types'
import { type Account, accounts, makeAccount } from '../accounts'
import { ask } from '../ask'
import { withCorrection } from '../corrections'
import { parseCsv } from '../csv'
import { payload } from '../portal'
import { rest } from '../request'
import { richText } from '../rich-text'
import { rolledBack } from '../rolled-back'
import { makeSample, sampleData } from '../samples'
import { remove, withSample } from '../with-sample'

type Row = LogRow & AuditRow & { changes: Change[] }

/** Every row of the log, oldest first. */
async function rows(where = {}): Promise<Row[]> {
  const found: LogRow[] = []
  for await (const page of allRows(payload, where)) found.push(...page)
  return found as unknown as Row[]
}

/** The rows that some work adds, oldest first. */
async function added(work: () => Promise<unknown>): Promise<Row[]> {
  const before = new Set((await rows()).map(({ id }) => id))
  await work()
  return (await rows()).filter(({ id }) => !before.has(id))
}

const changeOf = (row: Row | undefined, path: string) => {
  const change = row?.changes.find((known) => known.path === path)
  return change && [change.from, change.to]
}

export function auditLogSuite() {
  describe('The audit log', () => {
    let editor: Account
    let approver: Account
    let administrator: Account

    beforeAll(async () => {
      ;({ editor, approver, administrator } = await accounts())
    })

    it('tells the loading of the content in one row', async () => {
      const loads = await rows({ action: { equals: 'load' } })
      expect(loads).toHaveLength(1)
      expect(loads[0]).toMatchObject({ actorId: null, road: 'command', editionYear: 2022 })
      expect(loads[0]?.count).toBeGreaterThan(400)
      expect(loads[0]?.detail).toMatch(/figures: \d+/)
    })

    describe('tells every write in one row', () => {
      const patch = (id: string, body: object, { token, query = '' }: { token: string; query?: string }) =>
        rest('PATCH', `glossary/${id}?locale=it${query}`, { token, body })

      it('a new document', async () => {
        let id = ''
        const told = await added(async () => {
          const data = { ...(await sampleData('glossary')), _status: 'draft' }
          const answer = await rest('POST', 'glossary?draft=true&locale=it', { token: editor.token, body: data })
          expect(answer.status).toBe(201)
          id = answer.body.doc.id
        })
        await remove('glossary', id)
        expect(told).toHaveLength(1)
        expect(told[0]).toMatchObject({
          action: 'create',
          actorId: editor.id,
          actor: 'editor@example.org',
          role: 'editor',
          road: 'rest',
          target: 'glossary',
          documentId: id,
          locale: 'it',
        })
        expect(changeOf(told[0], 'definition.it')).toEqual([null, 'Una definizione.'])
        expect(changeOf(told[0], '_status')).toEqual([null, 'draft'])
      })

      it('a draft, its publication, its withdrawal, an old version put back, the end of it', async () => {
        const { id } = await makeSample('glossary', {})
        const { docs } = await payload.findVersions({ collection: 'glossary', where: { parent: { equals: id } } })
        const steps: [string, () => Promise<{ status: number }>][] = [
          ['draft', () => patch(id, { definition: 'Nuova.' }, { token: editor.token, query: '&draft=true' })],
          ['publish', () => patch(id, { definition: 'Nuova!', _status: 'published' }, { token: approver.token })],
          ['unpublish', () => patch(id, { _status: 'draft' }, { token: approver.token })],
          ['restore', () => rest('POST', `glossary/versions/${docs[0]?.id}`, { token: approver.token })],
          ['delete', () => rest('DELETE', `glossary/${id}`, { token: approver.token })],
        ]
        const told: Row[] = []
        for (const [action, step] of steps) {
          const here = await added(async () => expect((await step()).status, action).toBe(200))
          expect(here.map((row) => row.action)).toEqual([action])
          told.push(...here)
        }
        const [draft, publication, withdrawal, restoration, removal] = told
        expect(draft?.actorId).toBe(editor.id)
        expect(changeOf(draft, 'definition.it')).toEqual(['Una definizione.', 'Nuova.'])
        // What readers saw, not what the draft said.
        expect(changeOf(publication, 'definition.it')).toEqual(['Una definizione.', 'Nuova!'])
        expect(changeOf(withdrawal, '_status')).toEqual(['published', 'draft'])
        expect(changeOf(withdrawal, 'definition.it')).toBeUndefined()
        expect(changeOf(restoration, 'definition.it')).toEqual(['Nuova!', 'Una definizione.'])
        expect(changeOf(removal, 'definition.it')).toEqual(['Una definizione.', null])
        expect(new Set(told.map(({ documentId }) => documentId))).toEqual(new Set([id]))
      })

      it('each document of a bulk change, known as such', async () => {
        const samples = [await makeSample('glossary', {}), await makeSample('glossary', {})]
        try {
          const ids = samples.map(({ id }) => id).join(',')
          const told = await added(async () => {
            const body = { definition: 'In blocco.', _status: 'published' }
            const answer = await rest('PATCH', `glossary?locale=it&where[id][in]=${ids}`, {
              token: approver.token,
              body,
            })
            expect(answer.status).toBe(200)
          })
          expect(told.map(({ action, isBulk }) => [action, isBulk])).toEqual([
            ['publish', true],
            ['publish', true],
          ])
          expect(new Set(told.map(({ requestId }) => requestId)).size).toBe(1)
          expect(told.map((row) => changeOf(row, 'definition.it'))).toEqual(
            Array.from({ length: 2 }, () => ['Una definizione.', 'In blocco.']),
          )
        } finally {
          for (const { id } of samples) await remove('glossary', id)
        }
      })

      it('a long text only where it differs, figures in braces, and no number of a row but its id', async () => {
        const text = (end: string) => richText('Parole. '.repeat(200), { code: 'axis-1.paid' }, ` Fine ${end}.`)
        await withSample('initiatives', { data: { description: text('prima') } }, async ({ id }) => {
          const [row] = await added(() =>
            payload.update({ collection: 'initiatives', id, data: { description: text('seconda') } as never }),
          )
          const [from, to] = changeOf(row, 'description.it') ?? []
          expect(from).toMatch(/\{\{axis-1\.paid\}\} Fine prima\.$/)
          expect(to).toMatch(/\{\{axis-1\.paid\}\} Fine seconda\.$/)
          expect(from?.length).toBeLessThan(700)
          expect(row?.changes.map(({ path }) => path)).toEqual(['description.it'])
          expect(row?.editionYear).toBe(2022)
        })
      })

      it('a setting', async () => {
        const change = async (locale: string, description: string) => {
          const { status } = await rest('POST', `globals/site?locale=${locale}`, {
            token: administrator.token,
            body: { description },
          })
          expect(status).toBe(200)
        }
        const { description } = await payload.findGlobal({ slug: 'site', locale: 'it' })
        const told = await added(() => change('it', 'Altre parole.'))
        await change('it', description ?? '')
        expect(told).toHaveLength(1)
        expect(told[0]).toMatchObject({
          action: 'settings',
          target: 'site',
          road: 'rest',
          actorId: administrator.id,
        })
        expect(changeOf(told[0], 'description.it')).toEqual([description, 'Altre parole.'])
      })

      it('what a reader says of a page, without the words', async () => {
        const told = await added(async () => {
          const data = { page: '/it', isClear: true, comment: 'Mi chiamo Ada e abito qui.' }
          const { id } = await payload.create({ collection: 'feedback', data })
          await payload.delete({ collection: 'feedback', id })
        })
        expect(told.map(({ action }) => action)).toEqual(['create', 'delete'])
        expect(JSON.stringify(told)).not.toContain('Ada')
      })
    })

    describe('of what saves itself while somebody types', () => {
      const type = async (id: string, definition: string, token: string) => {
        const query = 'draft=true&autosave=true&locale=it'
        const { status } = await rest('PATCH', `initiatives/${id}?${query}`, { token, body: { summary: definition } })
        expect(status).toBe(200)
      }

      it('tells the first and, when it is left, the last', async () => {
        await withSample('initiatives', {}, async ({ id }) => {
          const told = await added(async () => {
            for (const end of ['Un', 'Una ', 'Una pa', 'Una parola.']) await type(id, end, editor.token)
          })
          expect(told.map(({ action, isAutosave }) => [action, isAutosave])).toEqual([['draft', true]])
          expect(changeOf(told[0], 'summary.it')).toEqual(['Una frase.', 'Un'])
          const left = await added(() => closeOldAutosaveSessions(payload, Date.now() + 1000))
          expect(left).toHaveLength(1)
          expect(left[0]).toMatchObject({ action: 'draft', isAutosave: true, actorId: editor.id, documentId: id })
          expect(changeOf(left[0], 'summary.it')).toEqual(['Un', 'Una parola.'])
          expect(await added(() => closeOldAutosaveSessions(payload, Date.now() + 1000))).toEqual([])
        })
      })

      it('tells what was typed before what somebody else does with it', async () => {
        await withSample('initiatives', {}, async ({ id }) => {
          await type(id, 'Un', editor.token)
          await type(id, 'Una parola.', editor.token)
          const told = await added(() => {
            const body = withCorrection({ summary: 'Una parola sola.', _status: 'published' })
            return rest('PATCH', `initiatives/${id}?locale=it&overrideLock=true`, { token: approver.token, body })
          })
          expect(told.map(({ action, actorId }) => [action, actorId])).toEqual([
            ['draft', editor.id],
            ['publish', approver.id],
          ])
          expect(changeOf(told[0], 'summary.it')).toEqual(['Un', 'Una parola.'])
          expect(changeOf(told[1], 'summary.it')).toEqual(['Una frase.', 'Una parola sola.'])
        })
      })
    })

    it('holds nothing of what was undone, and the row of what was not', async () => {
      expect(
        await added(() =>
          rolledBack(async (newRequest) => {
            const { id } = await makeSample('glossary', await newRequest(editor.user), { isPublished: false })
            const seen = await payload.db.find({
              collection: 'audit-log',
              where: { documentId: { equals: id } },
              req: await newRequest(),
            })
            expect(seen.docs).toHaveLength(1)
          }),
        ),
      ).toEqual([])
    })

    describe('tells what was refused', () => {
      // Of their own, because what others were refused before counts against their limit.
      let writer: Account
      let publisher: Account
      beforeAll(async () => {
        writer = await makeAccount('editor', 'rifiutata@example.org')
        publisher = await makeAccount('approver', 'rifiutato@example.org')
        return async () => {
          for (const { id } of [writer, publisher]) await payload.delete({ collection: 'users', id })
        }
      })

      it('for want of a right, in one row that stays', async () => {
        await withSample('glossary', {}, async ({ id }) => {
          const told = await added(async () => {
            const body = { definition: 'Di nascosto.', _status: 'published' }
            expect((await rest('PATCH', `glossary/${id}`, { token: writer.token, body })).status).toBe(403)
          })
          expect(told).toHaveLength(1)
          expect(told[0]).toMatchObject({
            action: 'refused',
            actorId: writer.id,
            target: 'glossary',
            documentId: id,
            status: 403,
          })
          expect(told[0]?.detail).toContain(`PATCH /api/glossary/${id}`)
          expect(JSON.stringify(told)).not.toContain('Di nascosto')
        })
      })

      it('because it was not right, with the fields', async () => {
        const told = await added(async () => {
          const body = { ...(await sampleData('glossary')), code: 'NON VALIDO', _status: 'published' }
          expect((await rest('POST', 'glossary?locale=it', { token: publisher.token, body })).status).toBe(400)
        })
        expect(told.map(({ action, status, target }) => [action, status, target])).toEqual([
          ['refused', 400, 'glossary'],
        ])
        expect(told[0]?.detail).toContain('code:')
      })

      it('of what was to be written, and nothing of what is only read', async () => {
        const told = await added(async () => {
          const path = 'glossary/00000000-0000-4000-8000-000000000000'
          expect((await rest('DELETE', path, { token: writer.token })).status).toBe(403)
          expect((await rest('GET', 'globals/security', { token: writer.token })).status).toBe(403)
        })
        expect(told.map(({ action, road, actorId }) => [action, road, actorId])).toEqual([
          ['refused', 'rest', writer.id],
        ])
      })

      it('to strangers some dozens of times, and then only how often', async () => {
        const told = await added(async () => {
          for (let time = 0; time < 40; time += 1) await rest('POST', 'glossary', { body: { term: 'x' } })
        })
        expect(told.length).toBeLessThanOrEqual(20)
        const strangers = (await rows({ action: { equals: 'refused' } })).filter(({ actorId }) => actorId === null)
        expect(strangers.length).toBeGreaterThan(0)
        expect(told.every(({ actorId }) => actorId === null)).toBe(true)
      })
    })

    describe('of accounts', () => {
      const email = 'registro@example.org'
      const password = 'quattro lune sopra il lago'
      let account: Account

      beforeEach(async () => {
        account = await makeAccount('editor', email)
        return async () => {
          await payload.delete({ collection: 'users', id: account.id })
        }
      })

      it('tells who came, who could not, who left', async () => {
        await payload.update({ collection: 'users', id: account.id, data: { password } })
        let token = ''
        const told = await added(async () => {
          await rest('POST', 'users/login', { body: { email, password: 'indovinata' } })
          await rest('POST', 'users/login', { body: { email: 'la-mia-password', password: 'indovinata' } })
          token = (await rest('POST', 'users/login', { body: { email, password } })).body.token
          expect((await rest('POST', 'users/logout', { token })).status).toBe(200)
          const unlocked = await rest('POST', 'users/unlock', { token: administrator.token, body: { email } })
          expect(unlocked.status).toBe(200)
        })
        expect(told.map(({ action, actorId, documentId }) => [action, actorId, documentId])).toEqual([
          ['loginFailed', null, account.id],
          ['loginFailed', null, null],
          ['login', account.id, account.id],
          ['logout', account.id, account.id],
          ['unlock', administrator.id, account.id],
        ])
        expect(JSON.stringify(told)).not.toMatch(/indovinata|la-mia-password/)
      })

      it('tells that a password changed and a role rose, never the password nor what is made of it', async () => {
        const stored = async () =>
          (await payload.db.findOne({ collection: 'users', where: { id: { equals: account.id } } })) as Record<
            string,
            string
          >
        const before = await stored()
        const told = await added(async () => {
          const body = { password, role: 'approver' }
          const answer = await rest('PATCH', `users/${account.id}`, { token: administrator.token, body })
          expect(answer.status).toBe(200)
        })
        expect(told).toHaveLength(1)
        expect(told[0]).toMatchObject({ action: 'password', actorId: administrator.id, documentId: account.id })
        expect(changeOf(told[0], 'role')).toEqual(['editor', 'approver'])
        expect(told[0]?.changes).toContainEqual({ path: 'hash', from: null, to: null, isHidden: true })
        const after = await stored()
        const everything = JSON.stringify(await rows())
        for (const secret of [password, before.hash, before.salt, after.hash, after.salt, account.token]) {
          expect(secret?.length).toBeGreaterThan(8)
          expect(everything).not.toContain(secret)
        }
      })
    })

    describe('is as it was written', () => {
      const newest = async () => (await rows()).at(-1) as Row

      it('for everybody, through every entry point', async () => {
        const { id } = await newest()
        const before = await rows()
        for (const { token } of [editor, approver, administrator]) {
          expect((await rest('PATCH', `audit-log/${id}`, { token, body: { detail: 'x' } })).status).toBe(403)
          expect((await rest('DELETE', `audit-log/${id}`, { token })).status).toBe(403)
          expect((await rest('DELETE', `audit-log?where[id][equals]=${id}`, { token })).status).toBe(403)
          expect((await rest('POST', 'audit-log', { token, body: { at: new Date(), action: 'login' } })).status).toBe(
            403,
          )
        }
        const slug = 'audit-log' as CollectionSlug
        for (const user of [undefined, administrator.user]) {
          const options = { collection: slug, user, overrideAccess: true } as const
          await expect(payload.update({ ...options, id, data: { detail: 'x' } as never })).rejects.toThrow()
          await expect(payload.delete({ ...options, id })).rejects.toThrow()
          await expect(payload.create({ ...options, data: { action: 'login' } as never })).rejects.toThrow()
          const { errors } = await payload.delete({ ...options, where: { id: { equals: id } } })
          expect(errors).toHaveLength(1)
        }
        const after = await rows()
        expect(after.slice(0, before.length)).toEqual(before)
      })

      it('is read by approvers and administrators; editors read what they did themselves; strangers nothing', async () => {
        const read = async (token?: string) => (await rest('GET', 'audit-log?limit=500', { token })).body.docs as Row[]
        expect((await rest('GET', 'audit-log')).status).toBe(403)
        const own = await read(editor.token)
        expect(own.length).toBeGreaterThan(0)
        expect(own.every(({ actorId }) => actorId === editor.id)).toBe(true)
        expect(new Set((await read(approver.token)).map(({ actorId }) => actorId)).size).toBeGreaterThan(2)
      })

      it('shows a row that was altered in the database, and one that was taken away', async () => {
        expect(await verifyLog(payload)).toMatchObject({ altered: [], broken: [] })
        // Once the margin has passed, and no longer: the seal itself is a row of the next day.
        expect(await sealIfDue(payload, Date.now() + marginMs, 0)).toBe(true)
        expect(await verifyLog(payload)).toMatchObject({ altered: [], broken: [] })
        const [row] = await rows({ action: { equals: 'login' } })
        if (!row) throw new Error('Nobody signed in')
        const write = (actor: string) =>
          payload.db.updateOne({ collection: 'audit-log', id: row.id, data: { actor } as never })
        await write('somebody-else@example.org')
        expect((await verifyLog(payload)).altered).toMatchObject([{ id: row.id }])
        await write(String(row.actor))
        expect((await verifyLog(payload)).altered).toEqual([])
        await payload.db.deleteMany({ collection: 'audit-log', where: { id: { equals: row.id } } })
        const { broken } = await verifyLog(payload)
        expect(broken).toHaveLength(1)
        expect(broken[0]).toMatchObject({ found: (broken[0]?.expected ?? 0) - 1 })
        const { id, ...data } = row
        await payload.db.create({ collection: 'audit-log', customID: id, data })
        expect(await verifyLog(payload)).toMatchObject({ altered: [], broken: [] })
      })

      it('loses its oldest rows only by a command, which says so', async () => {
        const all = await rows()
        const before = String(all[2]?.at)
        const count = await pruneLog(before, payload)
        expect(count).toBe(all.filter(({ at }) => at < before).length)
        const [pruned] = await rows({ action: { equals: 'prune' } })
        expect(pruned).toMatchObject({ count, detail: before })
        expect(await verifyLog(payload)).toMatchObject({ altered: [], broken: [] })
      })
    })

    describe('is exported', () => {
      const take = async (query: string, token: string) => {
        const response = await ask(`audit-log/export?${query}`, { token })
        return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() }
      }

      it('as CSV that no spreadsheet runs, and as JSON Lines, the rows that are asked for', async () => {
        const term = '=HYPERLINK("https://example.org")'
        await withSample('glossary', { data: { term } }, async ({ id }) => {
          const where = `where[documentId][equals]=${id}`
          const csv = await take(`format=csv&${where}`, approver.token)
          expect([csv.status, csv.type]).toEqual([200, 'text/csv; charset=utf-8'])
          const [line, ...others] = parseCsv(csv.text)
          expect(others).toEqual([])
          expect(line).toMatchObject({ action: 'create', documentTitle: `'${term}`, target: 'glossary' })
          expect(JSON.parse(line?.changes ?? '')).toContainEqual(expect.objectContaining({ path: 'term.it', to: term }))
          const jsonl = await take(`format=jsonl&${where}`, administrator.token)
          const lines = jsonl.text
            .trim()
            .split('\n')
            .map((text) => JSON.parse(text))
          expect(lines).toMatchObject([{ action: 'create', documentId: id, documentTitle: term }])
        })
      })

      it('whole, more rows than a page', async () => {
        const all = await rows()
        const total = await payload.count({ collection: 'audit-log', where: { id: { exists: true } } })
        expect(new Set(all.map(({ id }) => id)).size).toBe(total.totalDocs)
        const { text } = await take('format=jsonl', approver.token)
        expect(text.trim().split('\n').length).toBeGreaterThanOrEqual(all.length)
      })

      it('by those who may read all of it, and each time that is told', async () => {
        const told = await added(async () => {
          expect((await take('format=csv', editor.token)).status).toBe(403)
          expect((await take('format=docx', approver.token)).status).toBe(400)
          expect((await take('format=csv&where[action][equals]=login', approver.token)).status).toBe(200)
        })
        expect(told.map(({ action, actorId }) => [action, actorId])).toEqual([['export', approver.id]])
        expect(told[0]?.detail).toContain('login')
      })
    })
  })
}
