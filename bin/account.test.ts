import { describe, expect, it } from 'vitest'
import { parseAccount } from './account'

describe('parseAccount', () => {
  it('reads the account', () => {
    const args = ['--email', 'Ada@Example.org', '--role', 'editor', '--name', 'Ada L.']
    expect(parseAccount(args)).toEqual({
      task: 'account',
      email: 'ada@example.org',
      role: 'editor',
      name: 'Ada L.',
    })
  })

  it('reads whose second factor is to go, and nothing else beside it', () => {
    const args = ['--email', 'Ada@example.org', '--reset-second-factor']
    expect(parseAccount(args)).toEqual({ task: 'reset-second-factor', email: 'ada@example.org' })
    expect(() => parseAccount([...args, '--role', 'editor'])).toThrow('role')
  })

  it.each([
    [['--email', 'ada', '--role', 'editor'], '--email: expected an e-mail address'],
    [['--role', 'editor'], '--email: expected an e-mail address'],
    [['--email', 'ada@example.org', '--role', 'boss'], '--role: expected one of editor, approver, administrator'],
    [['--email', 'ada@example.org'], '--role: expected one of'],
    [['--mail', 'ada@example.org'], "Unknown option '--mail'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseAccount(args)).toThrow(message)
  })

  it.each(['--password=hunter2', '--password', '--pass', '-p'])(
    'refuses a password as %s without repeating it',
    (arg) => {
      const args = ['--email', 'ada@example.org', '--role', 'editor', arg, 'hunter2']
      expect(() => parseAccount(args)).toThrow('The password is never an argument')
      expect(() => parseAccount(args)).not.toThrow('hunter2')
    },
  )
})
