import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { bodyFault } from './body-fault'

describe('A failure', () => {
  it('is of the body when it could not be read', () => {
    for (const message of [
      'Unexpected end of form',
      'Malformed part header',
      'Multipart: Boundary not found',
      'Request is not eligible for file upload',
    ])
      expect(bodyFault(new APIError(message))).toBe(true)
    const json = (() => {
      try {
        return JSON.parse('{"a":')
      } catch (error) {
        return error
      }
    })()
    expect(bodyFault(json)).toBe(true)
  })

  it('is not when it was refused already, or is a fault of ours', () => {
    expect(bodyFault(new APIError('Unexpected end of form', 413))).toBe(false)
    expect(bodyFault(new SyntaxError('Invalid regular expression'))).toBe(false)
    expect(bodyFault(new TypeError('x is not a function'))).toBe(false)
    expect(bodyFault('text')).toBe(false)
  })
})
