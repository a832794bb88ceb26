import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleContext } from '@/components/chart/sample-context'
import type { Locale } from '@/i18n/locales'
import { chartNames, chartSvg, describeChart } from './chart-svg'

type Kept = { answer: unknown; tags: string[] }
const { kept, drawn } = vi.hoisted(() => ({ kept: new Map<string, Kept>(), drawn: { count: 0, isPublic: true } }))

// Next's cache needs its server: this keeps what it is given until one of its tags is let go.
vi.mock('next/cache', () => ({
  unstable_cache:
    (read: () => Promise<unknown>, key: string[], { tags }: { tags: string[] }) =>
    async () => {
      const found = kept.get(key.join('|'))
      if (found) return found.answer
      const answer = await read()
      kept.set(key.join('|'), { answer, tags })
      return answer
    },
}))
vi.mock('@/queries/editions', () => ({
  getEditions: async () => [{ year: 2022 }, ...(drawn.isPublic ? [{ year: 2021 }] : [])],
}))
vi.mock('@/queries/figures', () => ({ getFigureCodes: async () => [] }))
vi.mock('./chart-context', () => ({
  chartContext: async (locale: Locale) => {
    drawn.count += 1
    return sampleContext(locale)
  },
}))

const chart = { name: 'money-flow.axis-1', locale: 'it', year: 2022 } as const
/** How often the figures are read for a chart while `ask` is answered. */
async function readsFor(ask: () => Promise<unknown>) {
  const before = drawn.count
  await ask()
  return drawn.count - before
}
const expire = (tag: string) => {
  for (const [key, { tags }] of kept) if (tags.includes(tag)) kept.delete(key)
}

describe('chartSvg', () => {
  beforeEach(() => {
    kept.clear()
    drawn.isPublic = true
  })

  it('draws a chart once for each way it can look', async () => {
    const first = await chartSvg(chart)
    expect(first).toMatch(/^<svg/)
    expect(await readsFor(async () => expect(await chartSvg(chart)).toBe(first))).toBe(0)
    for (const look of [{ theme: 'dark' }, { size: 'narrow' }, { hasMediaRules: false }, { locale: 'en' }] as const)
      expect(await readsFor(async () => expect(await chartSvg({ ...chart, ...look })).not.toBe(first))).toBe(1)
  })

  it('describes a chart once', async () => {
    expect((await describeChart(chart))?.title).toContain('Asse I')
    expect(await readsFor(() => describeChart(chart))).toBe(0)
  })

  it.each(['figures:2022', 'figures:2021', 'axes:2022', 'editions', 'documents'])(
    'draws and describes it anew after a change of %s',
    async (tag) => {
      await chartSvg(chart)
      await describeChart(chart)
      expire(tag)
      expect(await readsFor(() => chartSvg(chart))).toBeGreaterThan(0)
      expect(await readsFor(() => describeChart(chart))).toBeGreaterThan(0)
    },
  )

  it('takes an older edition into account once it is public', async () => {
    drawn.isPublic = false
    await chartSvg(chart)
    drawn.isPublic = true
    expect(await readsFor(() => chartSvg(chart))).toBeGreaterThan(0)
  })

  it('keeps nothing of charts and editions that are not there', async () => {
    expect(await chartNames(2022)).toContain('money-flow.axis-1')
    const before = [...kept.keys()]
    for (const asked of [
      { ...chart, name: 'money-flow.axis-9' },
      { ...chart, year: 1999 },
    ]) {
      expect(await chartSvg(asked)).toBeNull()
      expect(await describeChart(asked)).toBeNull()
    }
    expect([...kept.keys()]).toEqual(before)
  })
})
