import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { largestFile } from '@/lib/figure-sheet/limits'
import { bodyFault, mostBytesAt } from './body-limit'

const megabyte = 1024 * 1024

describe('The most a body may have', () => {
  it('is little at a sign-in, whoever sends it', () => {
    expect(mostBytesAt('/api/users/login', false)).toBe(16 * 1024)
    expect(mostBytesAt('/it/feedback/send', false)).toBe(16 * 1024)
  })

  it('is little for strangers wherever the office sends much', () => {
    for (const path of ['/api/media', '/api/editions/1/figure-imports', '/api/figures', '/admin/login'])
      expect(mostBytesAt(path, false)).toBe(64 * 1024)
  })

  it('holds a whole document of the office, and more only where files are sent', () => {
    expect(mostBytesAt('/api/figures/1', true)).toBe(4 * megabyte)
    expect(mostBytesAt('/api/media/1', true)).toBe(31 * megabyte)
    expect(mostBytesAt('/api/editions/1/figure-imports', true)).toBeGreaterThan(largestFile)
    expect(mostBytesAt('/api/mediators', true)).toBe(4 * megabyte)
  })

  it('lets an upload into every collection that takes files', () => {
    const files = readdirSync('collections').filter((name) => name.endsWith('.ts'))
    const texts = files
      .map((name) => readFileSync(`collections/${name}`, 'utf8'))
      .filter((text) => /^ {2}upload: /m.test(text))
    const slugs = texts.map((text) => /slug: '([\w-]+)'/.exec(text)?.[1])
    expect(slugs.length).toBeGreaterThan(1)
    for (const slug of slugs) expect(mostBytesAt(`/api/${slug}`, true)).toBe(31 * megabyte)
  })
})

describe('A body', () => {
  it('is refused by what it says of its size, and when it says nothing', () => {
    expect(bodyFault({ headers: { 'content-length': '101' } }, 100)).toBe('tooLarge')
    expect(bodyFault({ headers: { 'transfer-encoding': 'chunked' } }, 100)).toBe('lengthUnknown')
  })
  it('is taken up to the limit, and may be missing', () => {
    expect(bodyFault({ headers: { 'content-length': '100' } }, 100)).toBeNull()
    expect(bodyFault({ headers: {} }, 100)).toBeNull()
  })
})
