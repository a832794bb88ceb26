import { describe, expect, it } from 'vitest'
import { change } from '../figure-changes'
import { payload } from '../portal'
import { type NewRequest, rolledBack } from '../rolled-back'
import { idOfFigure } from '../samples'

const total = 'programme.committed'
const sum = 958_677_416.66

async function explainedValue(newRequest: NewRequest, code: string) {
  const id = await idOfFigure(code)
  const { explanation } = await payload.findByID({ collection: 'figures', id, req: await newRequest(), depth: 0 })
  return explanation?.explainedValue ?? null
}

export function explanationsSuite() {
  describe('An explanation', () => {
    it('is loaded signed for the value its figure has', async () => {
      await rolledBack(async (newRequest) => {
        expect(await explainedValue(newRequest, total)).toBe(sum)
        expect(await explainedValue(newRequest, 'axis-1.programmed-rate')).toBe(122.8943184875)
        expect(await explainedValue(newRequest, 'axis-1.paid-rate')).toBeNull()
      })
    })

    it('stays with the value it was signed for when the figure changes', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.committed', { value: 290_323_449.12 })
        const changed = await change(newRequest, total, { decimals: 2 })
        expect(changed.value).toBe(958_677_416.76)
        expect(changed.explanation?.explainedValue).toBe(sum)
      })
    })

    it('lapses when what the document says is written anew, and stays so until it is signed again', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, total, { stated: { value: 958_677_416.76, precision: 0.01 } })
        expect(await explainedValue(newRequest, total)).toBeNull()
        await change(newRequest, total, { decimals: 2 })
        expect(await explainedValue(newRequest, total)).toBeNull()
        await change(newRequest, total, { explanation: { signedOn: '2026-12-01T12:00:00.000Z' } })
        expect(await explainedValue(newRequest, total)).toBe(sum)
      })
    })

    it('lapses when the document is made to say another thing of the target', async () => {
      await rolledBack(async (newRequest) => {
        expect(await explainedValue(newRequest, 'axis-3.isced-1-2')).toBe(52_104)
        await change(newRequest, 'axis-3.isced-1-2', { target: { value: 56_646, year: 2023, stated: 'reached' } })
        expect(await explainedValue(newRequest, 'axis-3.isced-1-2')).toBeNull()
      })
    })

    it('is not signed by being translated', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, total, { stated: { value: 958_677_416.76, precision: 0.01 } })
        await payload.update({
          collection: 'figures',
          id: await idOfFigure(total),
          locale: 'en',
          data: { explanation: { text: 'Another wording.' } },
          req: await newRequest(),
        })
        expect(await explainedValue(newRequest, total)).toBeNull()
      })
    })

    it('is signed by being rewritten in Italian', async () => {
      await rolledBack(async (newRequest) => {
        await change(newRequest, 'axis-1.committed', { value: 290_323_449.12 })
        await change(newRequest, total, { explanation: { text: 'Una nuova spiegazione.' } })
        expect(await explainedValue(newRequest, total)).toBe(958_677_416.76)
      })
    })
  })
}
