import { describe, expect, it } from 'vitest'
import { accounts } from '../accounts'
import { change, inFull, make } from '../figure-changes'
import { payload } from '../portal'
import { refusal } from '../refusals'
import { type NewRequest, rolledBack } from '../rolled-back'
import { idOfFigure, makeSample } from '../samples'

const elsewhere = 'formula.operands: One of these figures belongs to another edition, or is no longer there.'

async function read(newRequest: NewRequest, code: string) {
  return payload.findByID({ collection: 'figures', id: await idOfFigure(code), req: await newRequest(), depth: 0 })
}
export function derivedFiguresSuite() {
  describe('A derived figure', () => {
    it('has the value the document prints', async () => {
      await rolledBack(async (newRequest) => {
        expect((await read(newRequest, 'programme.paid')).value).toBe(inFull['programme.paid'])
        expect((await read(newRequest, 'axis-1.paid')).value).toBe(inFull['axis-1.paid'])
      })
    })

    it('is computed when saved: a value typed by hand is ignored', async () => {
      await rolledBack(async (newRequest) => {
        expect((await change(newRequest, 'programme.paid', { value: 1 })).value).toBe(inFull['programme.paid'])
        const id = await idOfFigure('programme.paid')
        const stored = await payload.db.findOne<{ id: string; value: number }>({
          collection: 'figures',
          where: { id: { equals: id } },
          req: await newRequest(),
        })
        expect(stored?.value).toBe(inFull['programme.paid'])
      })
    })

    it('follows its operands when read, through every step, without being saved again', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.paid', { value: 254_774_002.78 })
        expect((await read(newRequest, 'programme.paid')).value).toBe(872_642_491.04)
        await change(newRequest, 'axis-1.paid', { value: 0 })
        expect((await read(newRequest, 'programme.paid')).value).toBe(617_868_488.26)
        expect((await read(newRequest, 'axis-1.paid-rate')).value).toBe(0)
      })
    })

    it('is not available when an operand is not', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.paid', { value: null })
        expect((await read(newRequest, 'programme.paid')).value).toBeNull()
      })
    })

    it.each([
      ['it', "Questi dati si calcolerebbero l'uno dall'altro: "],
      ['en', 'These figures would be computed from one another: '],
    ] as const)('that would follow from itself is refused, naming the circle (%s)', async (language, said) => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('programme.paid-rate')]
        const [message] = await refusal(
          change(newRequest, 'programme.committed', { formula: { operation: 'sum', operands } }, language),
        )
        expect(message).toContain(`formula.operands: ${said}`)
        for (const code of ['programme.committed', 'programme.paid-rate']) expect(message).toContain(code)
      })
    })

    it('that names itself is refused', async () => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('axis-1.paid')]
        const [message] = await refusal(
          change(newRequest, 'axis-1.paid', { formula: { operation: 'sum', operands } }, 'en'),
        )
        expect(message).toContain('axis-1.paid → axis-1.paid')
      })
    })

    it.each(['ratio', 'share'])('with one operand for a %s is refused', async (operation) => {
      await rolledBack(async (newRequest) => {
        const operands = [await idOfFigure('axis-1.paid')]
        const messages = await refusal(make(newRequest, { unit: 'percent', formula: { operation, operands } }))
        expect(messages).toEqual(['formula.operands: This operation needs another number of figures.'])
      })
    })

    it('with an operand of another edition is refused', async () => {
      await rolledBack(async (newRequest) => {
        const edition = await makeSample('editions', await newRequest())
        const foreign = await make(newRequest, { edition: edition.id })
        const messages = await refusal(make(newRequest, { formula: { operation: 'sum', operands: [foreign.id] } }))
        expect(messages).toEqual([elsewhere])
      })
    })

    it('with an operand that does not exist is refused', async () => {
      await rolledBack(async (newRequest) => {
        const gone = await make(newRequest, {})
        await payload.delete({ collection: 'figures', id: gone.id, req: await newRequest() })
        const messages = await refusal(make(newRequest, { formula: { operation: 'sum', operands: [gone.id] } }))
        expect(messages).toEqual([elsewhere])
      })
    })

    it('of an unpublished operand is not published before it, and is worked out for the office', async () => {
      const { editor } = await accounts()
      await rolledBack(async (newRequest) => {
        const operand = await make(newRequest, { code: 'still-a-draft', value: 12_345.67 }, { isPublished: false })
        const formula = { operation: 'sum', operands: [operand.id] }
        const { id } = await make(newRequest, { formula }, { isPublished: false })
        const req = await newRequest(editor.user)
        const seen = await payload.findByID({ collection: 'figures', id, draft: true, overrideAccess: false, req })
        expect(seen.value).toBe(12_345.67)
        const messages = await refusal(make(newRequest, { formula }))
        expect(messages).toEqual(['formula.operands: Publish the figures it is computed from first: still-a-draft.'])
      })
    })
  })
}
