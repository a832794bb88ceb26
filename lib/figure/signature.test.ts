import { describe, expect, it } from 'vitest'
import { saysTheSame, signatureOf } from './signature'

const printed = { stated: { value: 958677416.67, precision: 0.01 } }
const outcome = { target: { value: 56645, direction: 'atLeast', stated: 'reached' } }

describe('saysTheSame', () => {
  it('knows the same again, however nothing is written', () => {
    expect(saysTheSame(printed, { stated: { ...printed.stated } })).toBe(true)
    expect(saysTheSame({}, { stated: null, target: { value: null, direction: 'atLeast' } })).toBe(true)
    expect(saysTheSame(outcome, { target: { value: 56645, direction: null, stated: 'reached' } })).toBe(true)
    expect(saysTheSame(outcome, { target: { ...outcome.target, basis: 'own' } })).toBe(true)
  })

  it('keeps a signature where what is added is held against nothing', () => {
    // A declaration of a target that is not printed, and whose target it is where the
    // document does not say it is reached.
    expect(saysTheSame({ target: { value: null } }, { target: { stated: 'reached', value: null } })).toBe(true)
    const silent = { value: 200, direction: 'atLeast', stated: null }
    expect(saysTheSame({ target: silent }, { target: { ...silent, basis: 'otherIndicator' } })).toBe(true)
  })

  it.each([
    [printed, { stated: { value: 958677416.68, precision: 0.01 } }],
    [printed, { stated: { value: 958677416.67, precision: 1 } }],
    [printed, { stated: null }],
    [{}, printed],
    [{ stated: { value: 0, precision: 1 } }, {}],
    [outcome, { target: { ...outcome.target, value: 56644 } }],
    [outcome, { target: { ...outcome.target, direction: 'atMost' } }],
    [outcome, { target: { ...outcome.target, stated: 'notReached' } }],
    [outcome, { target: { ...outcome.target, stated: null } }],
    [outcome, { target: { ...outcome.target, basis: 'otherIndicator' } }],
  ])('sees that %j became %j', (before, now) => {
    expect(saysTheSame(before, now)).toBe(false)
  })
})

describe('signatureOf', () => {
  const signed = { text: 'Un centesimo.', signedBy: 'Redazione', signedOn: '2026-11-22T12:00:00.000Z' }

  it('says who signed, and on which day', () => {
    expect(signatureOf(signed)).toEqual({ by: 'Redazione', on: '2026-11-22' })
    expect(signatureOf({ ...signed, signedBy: null })).toEqual({ by: null, on: '2026-11-22' })
  })

  it.each([
    ['nothing was written', null],
    ['the text is in another language only', { ...signed, text: null }],
    ['the text is blank', { ...signed, text: ' \n' }],
    ['nobody signed', { ...signed, signedBy: ' ', signedOn: null }],
  ])('is none where %s', (_, explanation) => {
    expect(signatureOf(explanation)).toBeNull()
  })
})
