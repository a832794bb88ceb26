import { describe, expect, it } from 'vitest'
import { type EditionState, editionStates } from './states'
import { decideStep, type EditionStep, isContentOpen, stepsFor } from './steps'

const submitter = { role: 'editor', isSubmitter: true }
const editor = { role: 'editor', isSubmitter: false }
const approver = { role: 'approver', isSubmitter: false }
const administrator = { role: 'administrator', isSubmitter: false }

describe('the steps of an edition', () => {
  const table: [EditionState, Record<'submitter' | 'editor' | 'approver' | 'administrator', EditionStep[]>][] = [
    ['inPreparation', { submitter: ['submit'], editor: ['submit'], approver: ['submit'], administrator: ['submit'] }],
    [
      'inReview',
      {
        submitter: ['callBack'],
        editor: [],
        approver: ['sendBack', 'approve'],
        administrator: ['sendBack', 'approve'],
      },
    ],
    [
      'approved',
      { submitter: [], editor: [], approver: ['sendBack', 'publish'], administrator: ['sendBack', 'publish'] },
    ],
    ['published', { submitter: [], editor: [], approver: ['archive'], administrator: ['archive', 'withdraw'] }],
    ['archived', { submitter: [], editor: [], approver: [], administrator: ['withdraw'] }],
  ]
  it.each(table)('from %s', (state, expected) => {
    const offered = { submitter, editor, approver, administrator }
    for (const [name, asker] of Object.entries(offered))
      expect([name, stepsFor(state, asker)]).toEqual([name, expected[name as keyof typeof expected]])
  })

  it('are for nobody without a role', () => {
    for (const state of editionStates) expect(stepsFor(state, { role: null, isSubmitter: true })).toEqual([])
  })

  it.each([
    ['inPreparation', 'approved'],
    ['inPreparation', 'published'],
    ['inReview', 'published'],
    ['approved', 'inReview'],
    ['approved', 'archived'],
    ['published', 'approved'],
    ['published', 'inReview'],
    ['archived', 'published'],
  ] as const)('never lead from %s to %s', (from, to) => {
    expect(decideStep(from, to, administrator, 'perché')).toEqual({ step: null, refusal: 'noSuchStep' })
  })

  it.each([
    ['to send back', 'inReview', approver, 'sendBack'],
    ['to send back what is approved', 'approved', approver, 'sendBack'],
    ['to withdraw', 'published', administrator, 'withdraw'],
  ] as const)('need a reason %s', (_, from, asker, step) => {
    for (const nothing of [undefined, null, '', '  '])
      expect(decideStep(from, 'inPreparation', asker, nothing)).toEqual({ step, refusal: 'reasonMissing' })
    expect(decideStep(from, 'inPreparation', asker, 'Mancano i dati.')).toEqual({ step, refusal: null })
  })

  it('need none to call back what one submitted, approvers too', () => {
    expect(decideStep('inReview', 'inPreparation', submitter, '')).toEqual({ step: 'callBack', refusal: null })
    expect(decideStep('inReview', 'inPreparation', { ...approver, isSubmitter: true }, '')).toEqual({
      step: 'callBack',
      refusal: null,
    })
    expect(decideStep('inReview', 'inPreparation', editor, 'perché')).toEqual({ step: 'callBack', refusal: 'notYours' })
  })

  it.each([
    ['inPreparation', true, true],
    ['inReview', false, true],
    ['approved', false, false],
    ['published', true, true],
    ['archived', true, true],
  ] as const)('leave the content of an edition %s open to editors: %s, to approvers: %s', (state, forEditor, other) => {
    expect(isContentOpen(state, 'editor')).toBe(forEditor)
    for (const role of ['approver', 'administrator']) expect(isContentOpen(state, role)).toBe(other)
  })
})
