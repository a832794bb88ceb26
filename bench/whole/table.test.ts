import { expect, test } from 'vitest'
import type { Results } from './results.mjs'
import { number, section, tables } from './table.mjs'

const run: Results = {
  date: '2026-12-01 10:00',
  version: '0.1.0 (abc1234)',
  isQuick: true,
  machine: { processor: 'Trial', cores: 2, gigabytes: 8, node: '20.20.2', loadBefore: 0.4 },
}

test('numbers keep three digits, and what is missing is no zero', () => {
  expect([1234.56, 99.94, 0.01234, 0, null, undefined, Number.NaN].map(number)).toEqual([
    '1235',
    '99.9',
    '0.0123',
    '0',
    '–',
    '–',
    '–',
  ])
})

test('columns are even', () => {
  expect(section('Of what', ['a', 'second'], [['longer', '1']])).toBe(
    ['### Of what', '', '| a      | second |', '|--------|--------|', '| longer | 1      |'].join('\n'),
  )
  expect(section('Of nothing', ['a'], [])).toBe('')
})

test('a run says when, of what and where it was, and what it did not measure', () => {
  const text = tables(run)
  expect(text).toContain('version 0.1.0 (abc1234), quick run. Trial, 2 cores, 8 GB, Node 20.20.2. Load 0.4.')
  expect(text).toMatch(/\| home, at most 50 kB +\| not measured/)
  expect(text).not.toContain('### Lighthouse')
  expect(text).not.toContain('other work')
})

test('a run beside other work says so', () => {
  expect(tables({ ...run, machine: { ...run.machine, loadBefore: 7 } })).toContain('Measured beside other work.')
})

test('sites that grew are told in terms of the first', () => {
  const site = (documents: number, ms: number) => ({
    documents,
    figures: documents,
    startMs: 1000,
    answers: { 'first home': { firstMs: ms, againMs: 2, bytes: 33_000 } },
    listMs: null,
    visibleMs: null,
    megabytes: 300,
  })
  const text = tables({ ...run, growth: [site(0, 100), site(2000, 250)] })
  expect(text).toMatch(/\| +\| real content +\| \+2000 +\|/)
  expect(text).toMatch(/\| first home, first, ms +\| 100 +\| 250 \(× 2\.5\) \|/)
  expect(text).toMatch(/\| list of figures for the office, ms +\| – +\| – +\|/)
})
