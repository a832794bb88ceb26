import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-rules'

const of = (password: string, more: { email?: string; name?: string; hasSecondFactor?: boolean } = {}) =>
  passwordProblem({ email: 'ada.bianchi@example.org', name: 'Ada Bianchi', hasSecondFactor: false, ...more, password })

describe('A password', () => {
  it('has at least 15 characters, or 12 beside a second factor', async () => {
    expect(await of('quokka-zinco-9')).toBe('short')
    expect(await of('quokka-zinco-93')).toBeNull()
    expect(await of('quokka-zinc', { hasSecondFactor: true })).toBe('short')
    expect(await of('quokka-zinco', { hasSecondFactor: true })).toBeNull()
  })

  it('is counted in characters, and at most 256', async () => {
    expect(await of('🙂🐘🌵🚲🎻🍋🧭🪁🛶🎈🧲🪴🦜🥨')).toBe('short')
    expect(await of('🙂🐘🌵🚲🎻🍋🧭🪁🛶🎈🧲🪴🦜🥨🎲')).toBeNull()
    expect(await of('ab '.repeat(86))).toBe('long')
  })

  it.each([
    'password1234567',
    'qwertyuiopasdfghj',
    '123456789012345678',
    'aaaaaaaaaaaaaaaaaa',
    'passwordpassword',
    'iloveyouiloveyou',
    'Password123456!',
    'abcdefghijklmnopqrs',
    'ciaociaociaociao',
  ])('is not what others choose: %s', async (password) => {
    expect(await of(password)).toBe('common')
  })

  it.each(['vivabianchi-tropicale', 'ADA.BIANCHI-9-gufi', 'gufi-su-example.org'])(
    'says nothing of its owner: %s',
    async (password) => {
      expect(await of(password)).toBe('personal')
    },
  )

  it.each(['tre gufi sotto il ponte', 'CAVALLO BATTERIA GRAFFETTA', 'xk3vq9mzt2hdwr7p'])(
    'is made of anything, with no rule of its characters: %s',
    async (password) => {
      expect(await of(password)).toBeNull()
    },
  )

  it('is not refused for what a name of three letters happens to be part of', async () => {
    expect(await of('tavola rada e lontana', { email: 'ada@example.org', name: 'Ada' })).toBeNull()
  })
})
