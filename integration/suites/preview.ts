import { beforeAll, describe, expect, it, vi } from 'vitest'
import { draftParams, readEditionPage } from '@/app/(portal)/edition-page'
import { datedEdition } from '@/lib/dated-edition'
import { hashOfToken, newReviewToken } from '@/lib/preview/review-token'
import { draftKey, type EditionKey } from '@/lib/read-scope'
import type { ReviewLink } from '@/payload-types'
import { getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { getGlossary } from '@/queries/glossary'
import { readPublic } from '@/queries/payload'
import { editionOfLink, reviewFile } from '@/queries/review-links'
import { accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { makeSample, places, samplePdf } from '../samples'
import { remove, withSample } from '../with-sample'

// The cache of pages is Next's and needs its server.
vi.mock('next/cache', () => import('../next-cache'))
vi.mock('@/i18n/current-locale', () => ({ currentLocale: async () => 'it' }))

const second = 1000

export function readingsSuite() {
  describe('Readings of an edition', () => {
    beforeAll(async () => {
      await accounts()
    })

    const figureIn = async (key: EditionKey, code: string, locale: 'it' | 'en' = 'it') =>
      (await getFigures(locale, key)).find((figure) => figure.code === code)

    /** A published figure of 2022 with a newer draft, and a draft that is computed from it. */
    async function withDraft(
      work: (made: { id: string; code: string; sum: string; edition: string }) => Promise<void>,
    ) {
      const { edition } = await places()
      await withSample('figures', { data: { label: 'Pubblicato', value: 100 } }, async ({ id, data }) => {
        await payload.update({ collection: 'figures', id, draft: true, data: { value: 7, label: 'Bozza' } })
        const formula = { operation: 'sum', operands: [id] }
        await withSample('figures', { isPublished: false, data: { formula } }, async (sum) => {
          await work({ id, code: String(data.code), sum: String(sum.data.code), edition })
        })
      })
    }

    describe('drafts', () => {
      it('show the newest of everything, computed from the newest, and change nothing of what is public', async () => {
        await withDraft(async ({ code, sum, edition }) => {
          const key = draftKey(edition)
          expect(await figureIn(key, code)).toMatchObject({ value: 7, label: { value: 'Bozza' }, olderEdition: key })
          expect((await figureIn(key, sum))?.value).toBe(7)
          expect(await figureIn(2022, code)).toMatchObject({ value: 100, label: { value: 'Pubblicato' } })
          expect(await figureIn(2022, sum)).toBeUndefined()
        })
      })

      it('show an edition that lacks nearly everything, and say what is not written yet', async () => {
        await withSample('editions', { isPublished: false }, async ({ id, data }) => {
          const key = draftKey(id)
          expect(await getEdition('en', key)).toMatchObject({ year: data.year, key, olderEdition: key })
          expect(await getFigures('it', key)).toEqual([])
          const { page } = await readEditionPage(draftParams({ edition: key }))
          expect(page?.figures.get('programme.paid')).toMatchObject({ value: null, label: { value: 'programme.paid' } })
        })
      })

      it('are given to no address that merely names them', async () => {
        const { edition } = await places()
        const key = draftKey(edition, { user: (await accounts()).editor.id })
        expect((await readEditionPage(Promise.resolve({ edition: key }))).page).toBeNull()
        expect((await readEditionPage(draftParams({ edition: key }))).page?.edition.year).toBe(2022)
      })

      it('of terms are for accounts, not for reviewers', async () => {
        await withSample('glossary', { isPublished: false }, async ({ data }) => {
          const { edition } = await places()
          const has = async (key: EditionKey | null) =>
            (await getGlossary('it', key)).some(({ code }) => code === data.code)
          expect(await has(draftKey(edition, { user: (await accounts()).editor.id }))).toBe(true)
          expect(await has(draftKey(edition, { link: newReviewToken() }))).toBe(false)
          expect(await has(null)).toBe(false)
        })
      })
    })

    describe('what is being typed', () => {
      const type = async (body: object, token?: string) => rest('POST', 'draft-typing', { token, body })

      it('shows to who types it, in the language of the form; numbers in both; to nobody else, and is not stored', async () => {
        const { editor, approver } = await accounts()
        await withDraft(async ({ id, code, sum, edition }) => {
          const own = draftKey(edition, { user: editor.id })
          const body = { collection: 'figures', id, locale: 'en', data: { value: 9, label: 'Typed' } }
          expect((await type(body, editor.token)).status).toBe(200)
          expect(await figureIn(own, code, 'en')).toMatchObject({ value: 9, label: { value: 'Typed', lang: 'en' } })
          expect(await figureIn(own, code)).toMatchObject({ value: 9, label: { value: 'Bozza' } })
          expect((await figureIn(own, sum))?.value).toBe(9)
          for (const other of [{ user: approver.id }, { link: newReviewToken() }, {}])
            expect((await figureIn(draftKey(edition, other), code))?.value).toBe(7)
          expect((await figureIn(2022, code))?.value).toBe(100)
          expect((await rest('POST', 'draft-typing/done', { token: editor.token, body: {} })).status).toBe(200)
          expect((await figureIn(own, code))?.value).toBe(7)
        })
      })

      it('may be half a form: what cannot be computed yet shows as stored', async () => {
        const { editor } = await accounts()
        await withDraft(async ({ id, code, edition }) => {
          const own = draftKey(edition, { user: editor.id })
          const circle = { operation: 'sum', operands: [id] }
          await type({ collection: 'figures', id, locale: 'it', data: { label: '', formula: circle } }, editor.token)
          expect(await figureIn(own, code)).toMatchObject({ value: 7, label: { value: '…' } })
          await type({ collection: 'figures', id, locale: 'it', data: { unit: null } }, editor.token)
          expect(await figureIn(own, code)).toBeUndefined()
          await rest('POST', 'draft-typing/done', { token: editor.token, body: {} })
        })
      })

      it('is taken from accounts alone, and only if it is a form', async () => {
        const { editor } = await accounts()
        const body = { collection: 'figures', id: '1', locale: 'it', data: {} }
        expect((await type(body)).status).toBe(403)
        expect((await type({ ...body, collection: 'users' }, editor.token)).status).toBe(400)
        expect((await type({ ...body, data: [] }, editor.token)).status).toBe(400)
        expect((await type({ ...body, data: { text: 'x'.repeat(1_000_001) } }, editor.token)).status).toBe(400)
      })
    })

    describe('a review link', () => {
      const tokenIn = (path: string) => path.split('/').at(-1) ?? ''

      async function makeLink(edition: string, more: object = {}) {
        const { approver } = await accounts()
        const body = { edition, label: 'Comitato di Sorveglianza', ...more }
        const answer = await rest('POST', 'review-links/new', { token: approver.token, body })
        return { ...answer, token: tokenIn(answer.body.paths?.it ?? '') }
      }
      const stored = (id: string) =>
        payload.db.findOne<ReviewLink>({ collection: 'review-links', where: { id: { equals: id } } })

      it('opens one edition and no other, is kept as a hash, and tells when it was used', async () => {
        const { edition } = await places()
        const made = await makeLink(edition)
        expect(made.status).toBe(200)
        expect(made.body.paths).toEqual({ it: `/it/revisione/${made.token}`, en: `/en/review/${made.token}` })
        expect(await editionOfLink(made.token)).toBe(edition)
        await withSample('editions', { isPublished: false }, async (other) => {
          const otherLink = await makeLink(other.id)
          expect(await editionOfLink(otherLink.token)).toBe(other.id)
          expect(await editionOfLink(made.token)).toBe(edition)
          await remove('review-links', otherLink.body.id)
        })
        await expect.poll(async () => (await stored(made.body.id))?.uses, { timeout: 20_000 }).toBe(1)
        const link = await stored(made.body.id)
        expect(JSON.stringify(link)).not.toContain(made.token)
        expect(link).toMatchObject({ tokenHash: hashOfToken(made.token), uses: 1, lastUsedAt: expect.any(String) })
        const days = (Date.parse(made.body.expires) - Date.now()) / 86_400_000
        expect(days).toBeGreaterThan(13.9)
        expect(days).toBeLessThanOrEqual(14)
        await remove('review-links', made.body.id)
      })

      it('opens while somebody publishes, and writes down later that it was opened', async () => {
        const { edition } = await places()
        const made = await makeLink(edition)
        // As a publication does: on SQLite nothing else is written until this ends.
        const publication = await payload.db.beginTransaction()
        if (!publication) throw new Error('This database gives no transactions')
        try {
          const id = made.body.id
          await payload.db.updateOne({
            collection: 'review-links',
            id,
            data: { label: 'Cambiato' },
            req: { transactionID: publication },
          })
          const opened = await Promise.all([editionOfLink(made.token), editionOfLink(made.token)])
          expect(opened).toEqual([edition, edition])
          if (payload.db.name === 'sqlite') expect((await stored(id))?.uses).toBe(0)
        } finally {
          await payload.db.rollbackTransaction(publication)
        }
        await expect.poll(async () => (await stored(made.body.id))?.uses, { timeout: 20_000 }).toBe(1)
        await remove('review-links', made.body.id)
      })

      it('opens nothing once it is revoked or has expired, nor with another token', async () => {
        const { edition } = await places()
        const { approver } = await accounts()
        const revoked = await makeLink(edition)
        const revoke = () => rest('POST', `review-links/${revoked.body.id}/revoke`, { token: approver.token, body: {} })
        expect((await revoke()).status).toBe(200)
        expect((await revoke()).status).toBe(404)
        expect(await editionOfLink(revoked.token)).toBeNull()
        const expired = await makeLink(edition)
        const data = { expires: new Date(Date.now() - second).toISOString() }
        await payload.db.updateOne({ collection: 'review-links', id: expired.body.id, data })
        expect(await editionOfLink(expired.token)).toBeNull()
        for (const wrong of [newReviewToken(), '', expired.token.slice(1), hashOfToken(expired.token)])
          expect(await editionOfLink(wrong)).toBeNull()
        for (const { body } of [revoked, expired]) await remove('review-links', body.id)
      })

      it('is made, listed and revoked by approvers and administrators, for at most ninety days and for somebody', async () => {
        const { editor, administrator } = await accounts()
        const { edition } = await places()
        const body = { edition, label: 'Comitato' }
        for (const token of [editor.token, undefined])
          expect((await rest('POST', 'review-links/new', { token, body })).status).toBe(403)
        for (const wrong of [{ days: 91 }, { days: 0 }, { days: 1.5 }, { days: '3' }, { label: '  ' }])
          expect((await makeLink(edition, wrong)).status).toBe(400)
        expect((await makeLink('000000000000000000000000')).status).toBe(404)
        const made = await makeLink(edition, { days: 90 })
        const list = (token?: string) => rest('GET', 'review-links?limit=0', { token })
        expect((await list(editor.token)).status).toBe(403)
        expect((await list()).status).toBe(403)
        const { docs } = (await list(administrator.token)).body
        expect(docs).toEqual([expect.objectContaining({ id: made.body.id, label: 'Comitato di Sorveglianza' })])
        expect(JSON.stringify(docs)).not.toContain('tokenHash')
        for (const token of [editor.token, undefined])
          expect((await rest('POST', `review-links/${made.body.id}/revoke`, { token, body: {} })).status).toBe(403)
        await remove('review-links', made.body.id)
      })

      it('cannot be written or read through any other entry point, and opens no API', async () => {
        const { administrator } = await accounts()
        const { edition } = await places()
        const { body, token } = await makeLink(edition)
        const asAdministrator = { token: administrator.token, body: { edition, label: 'x', uses: 9 } }
        expect((await rest('POST', 'review-links', asAdministrator)).status).toBe(403)
        expect((await rest('PATCH', `review-links/${body.id}`, asAdministrator)).status).toBe(403)
        expect((await rest('DELETE', `review-links/${body.id}`, { token: administrator.token })).status).toBe(403)
        expect((await stored(body.id))?.uses).toBe(0)
        await withDraft(async ({ id }) => {
          const { body: found } = await rest('GET', `figures/${id}?draft=true`, { token })
          expect(found.value).toBe(100)
        })
        await remove('review-links', body.id)
      })

      it('gives the files of its own draft, and no other', async () => {
        const file = samplePdf()
        const document = async () =>
          payload.create({
            collection: 'documents',
            draft: true,
            file: { ...file, name: `${newReviewToken()}.pdf` },
            data: {
              title: 'Rapporto',
              code: newReviewToken()
                .toLowerCase()
                .replace(/[^a-z0-9]/g, ''),
              _status: 'draft',
            },
          })
        const [shown, hidden] = [await document(), await document()]
        const edition = await makeSample('editions', {}, { isPublished: false, data: { documents: [shown.id] } })
        const { body, token } = await makeLink(edition.id)
        expect((await reviewFile(token, String(shown.id)))?.content.equals(file.data)).toBe(true)
        expect(await reviewFile(token, String(hidden.id))).toBeNull()
        expect(await reviewFile(newReviewToken(), String(shown.id))).toBeNull()
        const view = await getEdition('it', draftKey(edition.id, { link: token }))
        expect(view?.documents[0]?.url).toBe(`/it/revisione/${token}/file/${shown.id}`)
        expect((await rest('GET', `documents/file/${shown.filename}`)).status).not.toBe(200)
        await remove('review-links', body.id)
        await remove('editions', edition.id)
        for (const { id } of [shown, hidden]) await payload.delete({ collection: 'documents', id })
      })
    })

    describe('a former state', () => {
      async function withState(work: (made: { id: string; code: string; at: Date; until: Date }) => Promise<void>) {
        const { edition } = await places()
        const since = (await payload.findByID({ collection: 'editions', id: edition, depth: 0 })).publicSince
        if (!since) throw new Error('Nobody noted when the edition became public')
        const at = new Date(Math.floor(Date.parse(since) / second) * second)
        const until = new Date(at.getTime() + second / 2)
        await withSample('figures', { data: { label: 'Allora', value: 100 } }, async ({ id, data }) => {
          const [pair] = await readPublic('figures', { where: { id: { equals: id } } })
          const state = await payload.create({
            collection: 'published-states',
            data: { edition, collection: 'figures', document: id, until: until.toISOString(), data: pair as never },
          })
          await payload.update({ collection: 'figures', id, data: { value: 200, label: 'Oggi', _status: 'published' } })
          try {
            await work({ id, code: String(data.code), at, until })
          } finally {
            await remove('published-states', String(state.id))
          }
        })
      }

      it('shows what was public then, and today shows what is public today', async () => {
        await withState(async ({ code, at, until }) => {
          const then = datedEdition(2022, at)
          expect(await figureIn(then, code)).toMatchObject({
            value: 100,
            label: { value: 'Allora' },
            olderEdition: then,
          })
          expect(await figureIn(2022, code)).toMatchObject({ value: 200, label: { value: 'Oggi' }, olderEdition: null })
          expect((await figureIn(datedEdition(2022, new Date(until.getTime() + second)), code))?.value).toBe(200)
          expect((await figureIn(then, 'axis-1.paid'))?.value).toBe((await figureIn(2022, 'axis-1.paid'))?.value)
          expect(await getEdition('it', then)).toMatchObject({ endedAt: until.toISOString(), key: then })
        })
      })

      it('keeps what was taken from the public since', async () => {
        await withState(async ({ id, code, at }) => {
          await payload.update({ collection: 'figures', id, data: { _status: 'draft' } })
          expect(await figureIn(2022, code)).toBeUndefined()
          expect((await figureIn(datedEdition(2022, at), code))?.value).toBe(100)
        })
      })

      it('is not there before the edition was public, in times to come, or of another year', async () => {
        await withState(async ({ at }) => {
          const from = (instant: number, year = 2022) => getEdition('it', datedEdition(year, new Date(instant)))
          expect(await from(at.getTime())).not.toBeNull()
          expect(await from(at.getTime() - second)).toBeNull()
          expect(await from(Date.now() + 60 * second)).toBeNull()
          expect(await from(at.getTime(), 2021)).toBeNull()
        })
      })

      it('is written by nobody but the system, and read with its edition', async () => {
        const { administrator } = await accounts()
        await withState(async ({ at, id }) => {
          const { docs } = (await rest('GET', `published-states?where[document][equals]=${id}`)).body
          expect(docs).toHaveLength(1)
          const asked = { token: administrator.token, body: { until: at.toISOString() } }
          expect((await rest('POST', 'published-states', asked)).status).toBe(403)
          expect((await rest('PATCH', `published-states/${docs[0].id}`, asked)).status).toBe(403)
          expect((await rest('DELETE', `published-states/${docs[0].id}`, { token: administrator.token })).status).toBe(
            403,
          )
        })
      })
    })

    it('notes once when an edition became public', async () => {
      const { edition } = await places()
      const since = async () => (await payload.findByID({ collection: 'editions', id: edition, depth: 0 })).publicSince
      const first = await since()
      expect(first).toEqual(expect.any(String))
      await payload.update({ collection: 'editions', id: edition, data: { state: 'archived', _status: 'published' } })
      await payload.update({ collection: 'editions', id: edition, data: { state: 'published', _status: 'published' } })
      expect(await since()).toBe(first)
    })
  })
}
