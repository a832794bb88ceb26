import { describe, expect, it } from 'vitest'
import { exportHeader, exportLines } from './export'

const row = {
  at: '2026-11-23T10:00:00.000Z',
  action: 'publish',
  documentTitle: '=1+1',
  isBulk: false,
  count: 2,
  changes: [{ path: 'a', from: null, to: '"x", y' }],
}

describe('An export of the log', () => {
  it('as CSV has a heading for each cell, and no cell a spreadsheet would run', () => {
    const [heading] = exportHeader('csv').split('\r\n')
    const line = exportLines([row], 'csv')
    expect(heading?.split(',').slice(0, 3)).toEqual(['at', 'action', 'actorId'])
    expect(line).toContain(",'=1+1,")
    expect(line).toContain('"[{""path"":""a""')
    expect(line).toContain(',false,2,')
    expect(line.endsWith('\r\n')).toBe(true)
  })

  it('as JSON Lines has one object a line', () => {
    expect(exportHeader('jsonl')).toBe('')
    const lines = exportLines([row, row], 'jsonl').trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject(row)
  })
})
