import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { untranslated } from '@/collections/translation/untranslated'
import type { TranslationRecord } from '@/lib/translation/records'
import { type Account, accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { richText } from '../rich-text'
import { idOf, places } from '../samples'
import { everything } from '../snapshot'
import { withSample } from '../with-sample'

type Collection = 'pages' | 'initiatives' | 'figures' | 'glossary'
type Held = { translationState?: string | null; translations?: TranslationRecord[] | null }

const held = async (collection: Collection, id: string, draft = true) =>
  (await payload.findByID({ collection, id, draft, depth: 0 })) as unknown as Held

const stateOf = async (collection: Collection, id: string, draft = true) =>
  (await held(collection, id, draft)).translationState

const write = (collection: Collection, id: string, locale: 'it' | 'en', data: object, draft = true) =>
  payload.update({ collection, id, locale, draft, data: data as never })

export function translationsSuite() {
  describe('Translations', () => {
    let editor: Account
    let approver: Account
    let req: PayloadRequest
    beforeAll(async () => {
      ;({ editor, approver } = await accounts())
      req = await createLocalReq({}, payload)
    })

    const desk = async (query: string) => {
      const { edition } = await places()
      return (await rest('GET', `translations?edition=${edition}&${query}`, { token: editor.token })).body
    }

    it('of the loaded edition are all up to date', async () => {
      expect(await untranslated((await places()).edition, req)).toEqual([])
      const { counts } = await desk('state=all')
      expect(counts).toMatchObject({ missing: 0, stale: 0 })
      expect(counts.current).toBeGreaterThan(300)
    })

    describe('of a document', () => {
      it('are missing, current, stale and current again as its texts are written', async () => {
        await withSample('glossary', { isPublished: false }, async ({ id }) => {
          expect(await stateOf('glossary', id)).toBe('missing')
          await write('glossary', id, 'en', { term: 'Term' })
          expect(await stateOf('glossary', id)).toBe('missing')
          await write('glossary', id, 'en', { definition: 'A definition.' })
          expect(await stateOf('glossary', id)).toBe('current')
          await write('glossary', id, 'it', { definition: 'Un’altra definizione.' })
          expect(await stateOf('glossary', id)).toBe('stale')
          await write('glossary', id, 'en', { definition: 'Another definition.' })
          expect(await stateOf('glossary', id)).toBe('current')
        })
      })

      it('follow the draft, and leave what is published as it was', async () => {
        await withSample('glossary', {}, async ({ id }) => {
          await write('glossary', id, 'en', { term: 'T', definition: 'D.', _status: 'published' }, false)
          await write('glossary', id, 'it', { term: 'Cambiato' })
          expect([await stateOf('glossary', id), await stateOf('glossary', id, false)]).toEqual(['stale', 'current'])
        })
      })

      it('go stale by another figure in the sentence, never by another value', async () => {
        const { edition } = await places()
        await withSample('figures', {}, async ({ id: figureId, data: { code } }) => {
          await withSample('initiatives', {}, async ({ id }) => {
            const named = (...parts: Parameters<typeof richText>) => ({ description: richText(...parts) })
            await write('initiatives', id, 'it', named('Pagati ', { code: String(code) }))
            await write('initiatives', id, 'en', {
              ...named('Paid ', { code: String(code) }),
              title: 'T',
              summary: 'S.',
            })
            expect(await stateOf('initiatives', id)).toBe('current')
            await write('figures', figureId, 'it', { value: 123_456, _status: 'published' }, false)
            expect(await stateOf('initiatives', id)).toBe('current')
            expect((await untranslated(edition, req)).filter((text) => text.id === id)).toEqual([])
            await write('initiatives', id, 'it', named('Pagati ', { code: String(code), form: 'short' }))
            expect(await stateOf('initiatives', id)).toBe('stale')
          })
        })
      })

      it('in rows follow the row, not its place', async () => {
        const { axis } = await places()
        await withSample('initiatives', { data: { axis } }, async ({ id }) => {
          const link = (label: string, rowId?: string) => ({
            label,
            url: 'https://example.org',
            ...(rowId ? { id: rowId } : {}),
          })
          await write('initiatives', id, 'it', { links: [link('Uno'), link('Due')] })
          const rows = (await payload.findByID({ collection: 'initiatives', id, draft: true, depth: 0 })).links ?? []
          const [one, two] = rows.map((row) => String(row.id)) as [string, string]
          await write('initiatives', id, 'en', {
            title: 'T',
            summary: 'S.',
            links: [link('One', one), link('Two', two)],
          })
          expect(await stateOf('initiatives', id)).toBe('current')
          await write('initiatives', id, 'it', { links: [link('Due', two), link('Uno cambiato', one)] })
          const { edition } = await places()
          const open = (await untranslated(edition, req)).filter((text) => text.id === id)
          expect(open).toMatchObject([
            { field: `links.${one}.label`, label: 'Collegamenti: Testo (2)', state: 'stale' },
          ])
        })
      })

      it('come back with an earlier version', async () => {
        await withSample('glossary', { isPublished: false }, async ({ id }) => {
          await write('glossary', id, 'en', { term: 'T', definition: 'D.' })
          const where = { parent: { equals: id } }
          const { docs } = await payload.findVersions({ collection: 'glossary', where, sort: '-updatedAt', limit: 1 })
          await write('glossary', id, 'it', { term: 'Cambiato' })
          expect(await stateOf('glossary', id)).toBe('stale')
          const path = `glossary/versions/${docs[0]?.id}?draft=true`
          expect((await rest('POST', path, { token: editor.token })).status).toBe(200)
          expect(await stateOf('glossary', id)).toBe('current')
        })
      })

      it('stay current through a minor edit; a stale one stays stale', async () => {
        const { token } = editor
        await withSample('glossary', {}, async ({ id }) => {
          await write('glossary', id, 'en', { term: 'T', definition: 'D.' })
          const patch = (body: object) => rest('PATCH', `glossary/${id}?draft=true&locale=it`, { token, body })
          await patch({ term: 'Refuso corretto', minorEdit: true })
          expect(await stateOf('glossary', id)).toBe('current')
          await patch({ term: 'Un altro termine' })
          await patch({ term: 'Un altro termine ancora', minorEdit: true })
          expect(await stateOf('glossary', id)).toBe('stale')
        })
      })

      it('cannot be forged by REST or the local API', async () => {
        const { token } = approver
        await withSample('glossary', {}, async ({ id }) => {
          await write('glossary', id, 'en', { term: 'T', definition: 'D.' })
          await write('glossary', id, 'it', { term: 'Cambiato' })
          const before = await held('glossary', id)
          const forged = {
            translationState: 'current',
            translations: (before.translations ?? []).map((record) => ({ ...record, hash: 'x', source: 'Cambiato' })),
          }
          await rest('PATCH', `glossary/${id}?draft=true`, { token, body: forged })
          await write('glossary', id, 'it', forged)
          expect(await held('glossary', id)).toMatchObject({
            translationState: before.translationState,
            translations: before.translations,
          })
          expect(before.translationState).toBe('stale')
        })
      })

      it('are office business', async () => {
        await withSample('glossary', {}, async ({ id }) => {
          const { body } = await rest('GET', `glossary/${id}`)
          expect(body.term).toBeTruthy()
          for (const field of ['translations', 'translationState', 'minorEdit']) expect(body).not.toHaveProperty(field)
        })
        const { edition } = await places()
        for (const path of [
          'translations',
          `translations/editions/${edition}`,
          `translations/xliff?edition=${edition}`,
        ])
          expect((await rest('GET', path)).status, path).toBe(403)
        expect((await rest('POST', `translations/editions/${edition}`, { body: {} })).status).toBe(403)
        expect((await rest('POST', `translations/xliff?edition=${edition}`, { body: {} })).status).toBe(403)
      })
    })

    describe('at the desk', () => {
      const act = (id: string, body: object, token = editor.token) =>
        rest('POST', `translations/initiatives/${id}`, { token, body })
      const textOf = async (id: string, field: string) =>
        (await rest('GET', `translations/initiatives/${id}`, { token: editor.token })).body.texts.find(
          (text: { field: string }) => text.field === field,
        )

      it('are found by state, axis and collection, with what changed in the source', async () => {
        const { axis } = await places()
        await withSample('initiatives', { data: { axis, title: 'Nidi' } }, async ({ id }) => {
          await write('initiatives', id, 'en', { title: 'Nurseries' })
          await write('initiatives', id, 'it', { title: 'Nidi gratis' })
          const find = async (query: string) =>
            (await desk(query)).texts.filter((text: { id: string }) => text.id === id)
          const [stale, ...others] = await find(`state=stale&axis=${axis}&collection=initiatives`)
          expect(others).toEqual([])
          expect(stale).toMatchObject({ field: 'title', target: 'Nurseries', source: 'Nidi gratis', state: 'stale' })
          expect(stale.diff).toEqual([
            { text: 'Nidi', change: 'same' },
            { text: ' gratis', change: 'added' },
          ])
          expect(await find(`state=missing&axis=${axis}`)).toMatchObject([{ field: 'summary' }])
          expect(await find('state=stale&collection=axes')).toEqual([])
          const other = await idOf('axes', { code: { equals: 'axis-2' } })
          expect(await find(`state=open&axis=${other}`)).toEqual([])
        })
      })

      it('are written, copied and declared good, as drafts', async () => {
        await withSample('initiatives', { data: { title: 'Nidi' } }, async ({ id }) => {
          const { sourceHash } = await textOf(id, 'title')
          const written = await act(id, { action: 'write', field: 'title', sourceHash, text: 'Nurseries' })
          expect(written.body.text).toMatchObject({ state: 'current', target: 'Nurseries', reason: 'translated' })
          const summary = await textOf(id, 'summary')
          const copied = await act(id, { action: 'copySource', field: 'summary', sourceHash: summary.sourceHash })
          expect(copied.body.text).toMatchObject({ state: 'current', target: summary.source })
          const doc = await payload.findByID({ collection: 'initiatives', id, locale: 'en', depth: 0 })
          expect(doc.title).toBeFalsy()

          for (const [action, title] of [
            ['stillValid', 'Nidi.'],
            ['minorEdit', 'Nidi!'],
          ] as const) {
            await write('initiatives', id, 'it', { title })
            const stale = await textOf(id, 'title')
            expect(stale.state).toBe('stale')
            const { body } = await act(id, { action, field: 'title', sourceHash: stale.sourceHash })
            expect(body.text).toMatchObject({ state: 'current', target: 'Nurseries', reason: action })
          }
        })
      })

      it('take long texts in their written form, and refuse braces without a figure', async () => {
        await withSample('initiatives', {}, async ({ id }) => {
          await write('initiatives', id, 'it', { description: richText('Pagati ', { code: 'axis-1.paid' }, '.') })
          const { sourceHash, source } = await textOf(id, 'description')
          expect(source).toBe('Pagati {{axis-1.paid}}.')
          const text = '## Money\n**Paid**: {{axis-1.paid}}, see [here](https://example.org).\n- one'
          const good = await act(id, { action: 'write', field: 'description', sourceHash, text })
          expect(good.body.text).toMatchObject({ target: text, state: 'current', isWritable: true })
          const bad = await act(id, { action: 'write', field: 'description', sourceHash, text: 'Paid {{axis 1}}' })
          expect(bad.status).toBe(400)
        })
      })

      it('refuse what was decided of another source, an unknown action, a missing translation', async () => {
        await withSample('initiatives', { data: { title: 'Nidi' } }, async ({ id }) => {
          const { sourceHash } = await textOf(id, 'title')
          expect((await act(id, { action: 'stillValid', field: 'title', sourceHash })).status).toBe(409)
          await write('initiatives', id, 'it', { title: 'Nidi gratis' })
          expect((await act(id, { action: 'write', field: 'title', sourceHash, text: 'N' })).status).toBe(409)
          expect((await act(id, { action: 'forge', field: 'title', sourceHash })).status).toBe(400)
          expect((await act(id, { action: 'stillValid', field: 'slug', sourceHash })).status).toBe(404)
        })
      })

      it('of the globals are for administrators to write', async () => {
        const { administrator } = await accounts()
        const { body } = await rest('GET', 'translations/globals/site', { token: editor.token })
        const text = body.texts.find(({ field }: { field: string }) => field === 'title')
        const ask = (token: string, words: string) =>
          rest('POST', 'translations/globals/site', {
            token,
            body: { action: 'write', field: 'title', sourceHash: text.sourceHash, text: words },
          })
        expect((await ask(editor.token, 'Taken')).status).toBe(403)
        expect((await ask(administrator.token, 'Changed')).body.text).toMatchObject({ target: 'Changed' })
        expect((await ask(administrator.token, text.target)).body.text).toMatchObject({ target: text.target })
      })
    })

    describe('for an outside translator', () => {
      const send = async (texts = '') =>
        rest('GET', `translations/xliff?edition=${(await places()).edition}${texts}`, { token: editor.token })
      const take = async (xml: string, query = '') => {
        const { edition } = await places()
        const { handleEndpoints } = await import('payload')
        const request = new Request(`http://localhost:3000/api/translations/xliff?edition=${edition}${query}`, {
          method: 'POST',
          headers: {
            Authorization: `JWT ${editor.token}`,
            'Content-Type': 'application/xliff+xml',
            'Accept-Language': 'it',
          },
          body: xml,
        })
        const response = await handleEndpoints({ config: payload.config, request })
        return { status: response.status, body: await response.json() }
      }
      const targetOf = (xml: string, at: string) => {
        const start = xml.indexOf('<target>', xml.indexOf(at)) + '<target>'.length
        return { start, end: xml.indexOf('</target>', start) }
      }

      it('the whole edition comes back unchanged as nothing', async () => {
        const { body: xml, status } = await send('&texts=all')
        expect(status).toBe(200)
        const { counts } = await desk('state=all')
        const before = await everything()
        const { body } = await take(xml)
        expect(body.problems).toEqual([])
        expect(body.changes).toEqual([])
        const globals = (await desk('state=all&collection=globals')).total
        expect(body.unchanged).toBe(counts.current - globals)
        expect(await everything()).toEqual(before)
        expect((xml.match(/<unit /g) ?? []).length).toBe(body.unchanged)
        expect((xml.match(/present-translation/g) ?? []).length, 'translations of another shape').toBe(0)
      })

      it('exactly what was changed is saved, as drafts', async () => {
        const { body: xml } = await send('&texts=all')
        const axis = (await places()).axis
        const { start, end } = targetOf(xml, `id="axes:${axis}:title"`)
        const before = xml.slice(start, end)
        const changed = `${xml.slice(0, start)}${before} &amp; more${xml.slice(end)}`
        const dry = await take(changed, '&dryRun=true')
        expect(dry.body).toMatchObject({ isImported: false, problems: [], changes: [{ kind: 'translated' }] })
        const public_ = await payload.findByID({ collection: 'axes', id: axis, locale: 'en', depth: 0 })
        try {
          expect((await take(changed)).body).toMatchObject({ isImported: true, changes: [{ kind: 'translated' }] })
          const read = (draft: boolean) =>
            payload.findByID({ collection: 'axes', id: axis, locale: 'en', depth: 0, draft })
          expect((await read(false)).title).toBe(public_.title)
          const { title, updatedAt, _status, ...rest } = await read(true)
          expect([title, _status]).toEqual([`${public_.title} & more`, 'draft'])
          expect(rest).toMatchObject({ strategy: public_.strategy, code: public_.code, slug: public_.slug })
        } finally {
          await payload.update({
            collection: 'axes',
            id: axis,
            locale: 'en',
            data: { title: public_.title, _status: 'published' },
          })
        }
      })

      it('a lost figure is refused with its place, and nothing of the file is saved', async () => {
        const { body: xml } = await send('&texts=all')
        const axis = (await places()).axis
        const { end } = targetOf(xml, `id="axes:${axis}:title"`)
        const lost = /<target>(?:(?!<\/target>).)*?(<ph [^>]*subType="sintesi:figure"[^>]*\/>)/s.exec(xml.slice(end))
        const at = end + (lost?.index ?? 0) + (lost?.[0].lastIndexOf(lost[1] ?? '') ?? 0)
        const without = xml.slice(0, at) + xml.slice(at + (lost?.[1]?.length ?? 0))
        const changed = `${without.slice(0, end)} more${without.slice(end)}`
        const before = await everything()
        const { body } = await take(changed)
        expect(body).toMatchObject({ isImported: false, changes: [] })
        expect(body.problems).toHaveLength(1)
        expect(body.problems[0].message).toMatch(/^Manca il dato \{\{[a-z0-9.:-]+\}\}\.$/)
        expect(body.problems[0].place).toMatch(/, «.+», parte \d+$/)
        expect(body.problems[0].line).toBeGreaterThan(1)
        expect(await everything()).toEqual(before)
      })

      it('a save that is refused in the middle undoes the rest', async () => {
        const { body: xml } = await send('&texts=all')
        const [initiative] = (await payload.find({ collection: 'initiatives', limit: 1, depth: 0 })).docs
        const axis = targetOf(xml, `id="axes:${(await places()).axis}:title"`)
        const first = `${xml.slice(0, axis.end)} more${xml.slice(axis.end)}`
        const second = targetOf(first, `id="initiatives:${initiative?.id}:title"`)
        const both = `${first.slice(0, second.end)} more${first.slice(second.end)}`
        const [page] = (await payload.find({ collection: 'users', limit: 1, where: { role: { equals: 'approver' } } }))
          .docs
        const lock = await payload.create({
          collection: 'payload-locked-documents',
          data: {
            document: { relationTo: 'initiatives', value: initiative?.id as string },
            user: { relationTo: 'users', value: page?.id as string },
          } as never,
        })
        try {
          const before = await everything()
          expect((await take(both)).status).toBe(423)
          expect(await everything()).toEqual(before)
        } finally {
          await payload.delete({ collection: 'payload-locked-documents', id: lock.id })
        }
      })

      it('only what is missing or stale is sent unless all is asked for; with nothing to do nothing is', async () => {
        expect((await send()).status).toBe(409)
        const { axis } = await places()
        await withSample('initiatives', { data: { axis, title: 'Nidi' } }, async ({ id }) => {
          await write('initiatives', id, 'en', { title: 'Nurseries' })
          await write('initiatives', id, 'it', { title: 'Nidi gratis' })
          const { body: xml } = await send()
          expect([...xml.matchAll(/<unit id="([^"]*)"/g)].map(([, unit]) => unit).sort()).toEqual(
            [`initiatives:${id}:summary`, `initiatives:${id}:title`].sort(),
          )
          expect(xml).toContain('<note category="previous-source">Nidi</note>')
        })
      })
    })
  })
}
