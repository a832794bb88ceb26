import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { axes } from '@/content/2022/axes'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import { locales } from '@/i18n/locales'

const guide = readFileSync('docs/operators.md', 'utf8')
const section = guide.split('### Corrections of the 2022 edition to publish by hand')[1]?.split('\n## ')[0] ?? ''
const rows = section
  .split('\n')
  .filter((line) => /^\| (?!Where|-)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))

/**
 * All that the edition says, on one line a text: what a correction puts there must be in
 * it, and what it replaces must not.
 */
const texts = JSON.stringify([axes, initiatives, figures, evaluations]).replace(/\\n\s*/g, ' ')

describe('The corrections that an upgrade asks to publish by hand', () => {
  it('are what a new database has, and no longer what an old one had', () => {
    expect(rows.length).toBeGreaterThan(10)
    for (const [where, field, old = '', now = ''] of rows) {
      if (now !== 'none') expect(texts, `${where}, ${field}`).toContain(now)
      // What was only made longer begins as it did before.
      if (old !== 'empty' && now !== 'none' && !now.startsWith(old.replace(/\.$/, ''))) expect(texts).not.toContain(old)
    }
  })

  it('name figures, initiatives, axes and evaluations that there are', () => {
    const codes = new Set([...axes, ...initiatives, ...figures, ...evaluations].map(({ code }) => code))
    const named = rows.flatMap(([where = '']) => [...where.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
    expect(named.length).toBeGreaterThan(6)
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })

  it('are told in both languages where they are texts', () => {
    const told = rows.filter(([, field]) => /Italian|English/.test(field ?? ''))
    expect(told.filter(([, field]) => field?.includes('Italian'))).toHaveLength(told.length / locales.length)
  })
})
