import { describe, expect, it, vi } from 'vitest'
import type { ShareSubject } from '@/lib/chart/share-picture'
import { GET } from './[language]/[year]/og/[file]/route'

vi.mock('./share-picture', () => ({
  sharePicture: async ({ kind, name }: ShareSubject, locale: string) =>
    name === 'axis-9.paid' ? null : Buffer.from(`${locale} ${kind} ${name}`),
}))
// Nothing is read from the database here.
vi.mock('@payload-config', () => ({ default: {} }))
vi.mock('@/app/(portal)/open-data', () => ({ publicYears: async () => ['2022'] }))

const ask = (language: string, year: string, file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://portal.example/charts/${language}/${year}/og/${file}`, { headers }), {
    params: Promise.resolve({ language, year, file }),
  })

describe('pictures beside links', () => {
  it('answer in the language of their address, and are asked about before each use', async () => {
    const answer = await ask('en', '2022', 'figure.axis-1.paid.png')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('image/png')
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(await answer.text()).toBe('en figure axis-1.paid')
  })

  it('are not sent again to whoever has them', async () => {
    const first = await ask('it', '2022', 'money-flow.png')
    const again = await ask('it', '2022', 'money-flow.png', { 'If-None-Match': first.headers.get('ETag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'))
  })

  it.each([
    ['it', '1999', 'money-flow.png'],
    ['fr', '2022', 'money-flow.png'],
    ['it', '2022', 'pie.png'],
    ['it', '2022', 'money-flow.svg'],
    ['it', '2022', 'figure.axis-9.paid.png'],
  ])('are nothing at /charts/%s/%s/og/%s, and say so', async (language, year, file) => {
    const answer = await ask(language, year, file)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toContain('problem+json')
  })
})
