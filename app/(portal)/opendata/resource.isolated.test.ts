import { describe, expect, it, vi } from 'vitest'
import { openDataFiles } from '@/lib/opendata/files'
import { sampleSource } from '@/lib/opendata/sample-source'
import { problemAnswer } from './answer'
import { resourceAt } from './resource'

const text = { it: 'Sintesi', en: 'Sintesi' }
const portal = {
  title: text,
  description: text,
  contact: { name: text, email: '', url: '' },
  licence: { name: 'CC BY 4.0', address: '' },
}
const writtenFile = vi.hoisted(() => vi.fn())
const readCatalogue = vi.hoisted(() => vi.fn())

vi.mock('../open-data', () => ({
  readOpenData: async () => sampleSource({ it: [] }),
  publicYears: async () => ['2022'],
  readPortal: async () => portal,
  readCatalogue,
  writtenFile,
}))
vi.mock('@/app/(portal)/metadata', () => ({ absoluteUrl: (path: string) => `https://sintesi.example${path}` }))
vi.mock('@/lib/env', () => ({ env: () => ({ SITE_URL: 'https://sintesi.example' }) }))

const at = (...path: string[]) => resourceAt(path, new URLSearchParams())

describe('What is below /opendata', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'has no file called %s, which every object of JavaScript has',
    async (name) => {
      expect(await at('2022', name)).toMatchObject({ status: 404, available: Object.keys(openDataFiles) })
      const found = await at(name)
      expect(found).toMatchObject({ status: 404 })
      if ('status' in found) expect(problemAnswer(new Request('https://sintesi.example/'), found).status).toBe(404)
    },
  )

  it('is described without writing a file or reading an edition', async () => {
    const found = await at('openapi.json')
    expect('content' in found && JSON.parse(String(found.content)).info.title).toBe('Sintesi: open data')
    expect(writtenFile).not.toHaveBeenCalled()
    expect(readCatalogue).not.toHaveBeenCalled()
  })
})
