import { describe, expect, it } from 'vitest'
import type { change } from '../figure-changes'
import { type Named, write } from '../naming'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { type NewRequest, rolledBack } from '../rolled-back'
import { makeSample } from '../samples'

export function publishedSentencesSuite() {
  describe('A figure that a published text names', () => {
    const said =
      'A published sentence could no longer be read. Priority axis: Occupazione, field «Strategy», Italian version'

    it.each<[string, Parameters<typeof change>[2], Named, string]>([
      ['loses its target', { target: { value: null, year: null } }, { code: 'named', form: 'target' }, 'target.value'],
      ['is counted in another unit', { unit: 'projects' }, { code: 'other', form: 'share', of: 'named' }, 'unit'],
      ['loses its value', { value: null }, { code: 'other', form: 'share', of: 'named' }, 'value'],
      ['becomes zero', { value: 0 }, { code: 'other', form: 'ratio', of: 'named' }, 'value'],
      ['makes what is computed from it zero', { value: 0 }, { code: 'other', form: 'ratio', of: 'sum' }, 'value'],
    ])('is not published when it %s', async (_, data, token, path) => {
      await rolledBack(async (newRequest) => {
        await named(newRequest)
        await write(newRequest, token)
        const [message] = await refusal(changeNamed(newRequest, data))
        expect(message).toContain(`${path}: ${said}`)
      })
    })

    it('may lose a value that is told by itself, and change as a draft', async () => {
      await rolledBack(async (newRequest) => {
        await named(newRequest)
        await write(newRequest, { code: 'other', form: 'ratio', of: 'named' })
        expect((await changeNamed(newRequest, { value: 0 }, true))._status).toBe('draft')
        expect((await changeNamed(newRequest, { value: 7 })).value).toBe(7)
        await write(newRequest, { code: 'named' })
        expect((await changeNamed(newRequest, { value: null })).value).toBeNull()
      })
    })

    /** Three figures of their own: `named` is the one that changes, `sum` follows from it. */
    async function named(newRequest: NewRequest) {
      const counted = { kind: 'output', unit: 'people', decimals: 0, value: 5 }
      const target = { value: 9, year: 2023 }
      const { id } = await makeSample('figures', await newRequest(), { data: { ...counted, code: 'named', target } })
      await makeSample('figures', await newRequest(), { data: { ...counted, code: 'other' } })
      const formula = { operation: 'sum', operands: [id] }
      await makeSample('figures', await newRequest(), { data: { ...counted, code: 'sum', formula } })
    }

    async function changeNamed(newRequest: NewRequest, data: Parameters<typeof change>[2], draft = false) {
      const where = { code: { equals: 'named' } }
      const { docs } = await payload.find({ collection: 'figures', where, depth: 0, req: await newRequest() })
      return payload.update({
        collection: 'figures',
        id: String(docs[0]?.id),
        draft,
        data: { ...data, _status: draft ? 'draft' : 'published' },
        req: await newRequest(undefined, 'en'),
      })
    }
  })
}
