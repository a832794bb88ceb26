import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { AddressError, listeningAddress, ownOrigin } from './listening-address'

describe('The address the portal listens on', () => {
  it('is every one unless somebody chose', () => {
    expect(listeningAddress(undefined, undefined)).toBeNull()
  })

  it.each(['debian', 'a1b2c3d4e5f6', 'server.example.org', hostname()])(
    'is not chosen by a shell that says %s',
    (name) => {
      expect(listeningAddress(name, undefined)).toBeNull()
      expect(listeningAddress(name, '127.0.0.1')).toBe('127.0.0.1')
    },
  )

  it.each(['127.0.0.1', '0.0.0.0', '::', 'localhost'])('is %s where the environment or .env says so', (address) => {
    expect(listeningAddress(address, undefined)).toBe(address)
    expect(listeningAddress('', address)).toBe(address)
  })

  it('is refused when it is not of this machine, or no address in .env', () => {
    expect(() => listeningAddress('203.0.113.77', undefined)).toThrow(AddressError)
    expect(() => listeningAddress(undefined, 'fse.example.org')).toThrow('HOSTNAME in .env')
  })
})

describe('Where the portal reaches itself', () => {
  it('follows from where it listens', () => {
    expect(ownOrigin(null, 3000)).toBe('http://localhost:3000')
    expect(ownOrigin('::', 3000)).toBe('http://localhost:3000')
    expect(ownOrigin('127.0.0.2', 80)).toBe('http://127.0.0.2:80')
    expect(ownOrigin('::1', 3000)).toBe('http://[::1]:3000')
  })
})
