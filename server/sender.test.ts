import { describe, expect, it } from 'vitest'
import { forgetAddresses, senders } from './sender'

const from = (peer: string, list?: string) => [list === undefined ? {} : { 'x-forwarded-for': list }, peer] as const

describe('Who sends a request', () => {
  it('is the peer, whatever it says of itself, while no proxy is trusted', () => {
    const sender = senders(0)
    expect(sender(...from('198.51.100.7', '203.0.113.9'))).toBe(sender(...from('198.51.100.7')))
    expect(sender(...from('198.51.100.7', '203.0.113.9'))).not.toBe(sender(...from('198.51.100.8', '203.0.113.9')))
  })

  it('is the client that our proxy names: two behind one proxy are two', () => {
    const sender = senders(1)
    const [one, other] = [sender(...from('127.0.0.1', '203.0.113.9')), sender(...from('127.0.0.1', '203.0.113.10'))]
    expect(one).not.toBe(other)
    expect(sender(...from('127.0.0.1', '203.0.113.9'))).toBe(one)
  })

  it('is not what the client wrote before our proxy added to it', () => {
    const sender = senders(1)
    const true_ = sender(...from('127.0.0.1', '203.0.113.9'))
    for (const forged of ['1.1.1.1, 203.0.113.9', '1.1.1.1,2.2.2.2 , 203.0.113.9', ',, 203.0.113.9'])
      expect(sender(...from('127.0.0.1', forged))).toBe(true_)
  })

  it('counts several proxies, and takes the first hop where there are fewer', () => {
    const sender = senders(2)
    expect(sender(...from('10.0.0.2', 'forged, 203.0.113.9, 10.0.0.1'))).toBe(
      sender(...from('10.0.0.2', '203.0.113.9, 10.0.0.1')),
    )
    expect(sender(...from('10.0.0.2', '203.0.113.9'))).toBe(sender(...from('203.0.113.9')))
  })

  it('is one for all addresses of an IPv6 subscriber, for a mapped address and for one with a port', () => {
    const sender = senders(0)
    expect(sender(...from('2001:db8:1:2::1'))).toBe(sender(...from('2001:0db8:0001:0002:ffff:0:0:9')))
    expect(sender(...from('2001:db8:1:2::1'))).not.toBe(sender(...from('2001:db8:1:3::1')))
    expect(sender(...from('::ffff:198.51.100.7'))).toBe(sender(...from('198.51.100.7')))
    expect(senders(1, Buffer.alloc(32))(...from('::1', '198.51.100.7:4711'))).toBe(
      senders(0, Buffer.alloc(32))(...from('198.51.100.7')),
    )
  })

  it('tells no address, and is another after a start', () => {
    expect(senders(0)(...from('198.51.100.7'))).not.toBe(senders(0)(...from('198.51.100.7')))
    expect(senders(0)(...from('198.51.100.7'))).toMatch(/^[\w-]{22}$/)
  })
})

describe('The headers that go on', () => {
  it('hold no address, sent or true', () => {
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      host: 'x',
    }
    forgetAddresses(headers)
    expect(headers).toEqual({ 'x-forwarded-for': '', host: 'x' })
  })
})
