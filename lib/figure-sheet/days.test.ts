import { describe, expect, it } from 'vitest'
import { readDay, writtenDay } from './days'

describe('readDay', () => {
  it.each(['31/12/2022', '31-12-2022', '31.12.2022', '2022-12-31', '2022-12-31T00:00:00Z', "'31/12/2022"])(
    'reads %s',
    (text) => {
      expect(readDay(text)).toBe('2022-12-31')
    },
  )

  it('takes the day first, and one digit', () => {
    expect(readDay('3/4/2022')).toBe('2022-04-03')
  })

  it.each(['12/31/2022', '31/02/2022', '2022-02-30', '31/12/22', '31/12-2022', '44926', 'dicembre 2022', ''])(
    'finds no day in %j',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )

  it('is written as it is read', () => {
    expect(writtenDay('2022-12-31')).toBe('31/12/2022')
    expect(readDay(writtenDay('2024-02-29'))).toBe('2024-02-29')
  })
})
