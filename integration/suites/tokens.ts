import { beforeAll, describe, expect, it } from 'vitest'
import { loadingTime, payload, withContent } from '../portal'
import { refusal } from '../refusals'
import { richText } from '../rich-text'
import { type NewRequest, rolledBack } from '../rolled-back'
import { makeSample, places } from '../samples'

type Named = { code: string; form?: 'value' | 'short' | 'target' | 'difference' }

/** Saves a text of the first axis that names a figure. */
const write = async (newRequest: NewRequest, token: Named, { draft = false, language = 'it' as 'it' | 'en' } = {}) =>
  payload.update({
    collection: 'axes',
    id: (await places()).axis,
    draft,
    data: { strategy: richText('Pagati ', token, '.'), ...(draft ? {} : { _status: 'published' as const }) } as never,
    req: await newRequest(undefined, language),
  })

export function tokensSuite() {
  describe('A figure named in a text', () => {
    beforeAll(withContent, loadingTime)

    it('of the same edition is accepted, in every form', async () => {
      await rolledBack(async (newRequest) => {
        for (const form of ['value', 'short', 'target', 'difference'] as const)
          expect((await write(newRequest, { code: 'axis-1.unemployed', form }))._status).toBe('published')
      })
    })

    it.each([
      ['it', 'Nessun dato pubblicato di questa edizione ha il codice «axis-1.piad».'],
      ['en', 'No published figure of this edition has the code "axis-1.piad".'],
    ] as const)('that does not exist is refused when published, naming the place (%s)', async (language, said) => {
      await rolledBack(async (newRequest) => {
        const messages = await refusal(write(newRequest, { code: 'axis-1.piad' }, { language }))
        expect(messages).toContainEqual(expect.stringContaining(`strategy.code: ${said}`))
      })
    })

    it('that does not exist may stand in a draft, which is not public', async () => {
      await rolledBack(async (newRequest) => {
        expect((await write(newRequest, { code: 'axis-1.piad' }, { draft: true }))._status).toBe('draft')
      })
    })

    it('without a code is refused', async () => {
      await rolledBack(async (newRequest) => {
        const messages = await refusal(write(newRequest, { code: '' }, { language: 'en' }))
        expect(messages).toContain('strategy.code: Name the figure by its code.')
      })
    })

    it('of another edition is refused', async () => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        const { data } = await makeSample('figures', await newRequest(), {
          data: { edition: edition.id, code: 'altrove.pagato' },
        })
        const messages = await refusal(write(newRequest, { code: data.code as string }))
        expect(messages).toContainEqual(expect.stringContaining('«altrove.pagato»'))
      })
    })

    it('of another edition is refused in the texts of the edition itself', async () => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        await makeSample('figures', await newRequest(), { data: { edition: edition.id, code: 'altrove.pagato' } })
        const id = (await places()).edition
        const data = {
          foreword: richText('Pagati ', { code: 'altrove.pagato' }) as never,
          _status: 'published' as const,
        }
        const messages = await refusal(payload.update({ collection: 'editions', id, data, req: await newRequest() }))
        expect(messages).toContainEqual(expect.stringContaining('«altrove.pagato»'))
      })
    })

    it('that is a draft is refused', async () => {
      await rolledBack(async (newRequest) => {
        const { data } = await makeSample('figures', await newRequest(), { isPublished: false })
        const messages = await refusal(write(newRequest, { code: data.code as string }))
        expect(messages).toContainEqual(expect.stringContaining(data.code as string))
      })
    })
  })
}
