import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { bodyLimit } from './body-limit'

const asker = (language: 'it' | 'en') => ({ i18n: { language } }) as never

describe('What is said of a form that is too large', () => {
  it.each([
    ['File size limit has been reached', 'Il file pesa più di 30 MB.', 'The file is larger than 30 MB.'],
    [
      'Multipart request size limit has been reached',
      'I file inviati insieme pesano troppo.',
      'The files sent together are too large.',
    ],
    [
      'Multipart limit has been reached',
      'Il modulo ha troppi campi, troppi file o un testo troppo lungo.',
      'The form has too many fields, too many files, or a text that is too long.',
    ],
  ])('is in the language of whoever sent it: %s', (theirs, italian, english) => {
    const error = new APIError(theirs, 413)
    expect([bodyLimit(error, asker('it')), bodyLimit(error, asker('en'))]).toEqual([italian, english])
  })

  it('is nothing of any other failure', () => {
    expect(bodyLimit(new APIError('Multipart limit has been reached', 400), asker('it'))).toBeNull()
    expect(bodyLimit(new APIError('Another sentence', 413), asker('it'))).toBeNull()
    expect(bodyLimit('text', asker('it'))).toBeNull()
  })
})
