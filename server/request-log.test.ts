import { describe, expect, it } from 'vitest'
import { type Answered, requestLog } from './request-log'

const refused: Answered = { method: 'GET', url: '/api/users/me?token=secret', status: 403, id: 'r1', ms: 3.4 }

function written(clock = { time: 0 }) {
  const lines: Record<string, unknown>[] = []
  const log = requestLog(
    (line) => {
      expect(line).toMatch(/^[^\n]+\n$/)
      lines.push(JSON.parse(line))
    },
    () => clock.time,
  )
  return { lines, log }
}

describe('The log of requests', () => {
  it('has one line for what was refused and for what failed, and none for the rest', () => {
    const { lines, log } = written()
    for (const status of [200, 304, 403, 500]) log({ ...refused, status })
    expect(lines).toEqual([
      {
        time: '1970-01-01T00:00:00.000Z',
        level: 'warn',
        id: 'r1',
        method: 'GET',
        path: '/api/users/me?token',
        status: 403,
        ms: 3,
      },
      expect.objectContaining({ level: 'error', status: 500 }),
    ])
  })

  it('counts what is beyond a hundred, and goes on telling our own faults', () => {
    const clock = { time: 0 }
    const { lines, log } = written(clock)
    for (let time = 0; time < 150; time += 1) log(refused)
    log({ ...refused, status: 500 })
    expect(lines).toHaveLength(101)
    clock.time = 10_001
    log(refused)
    expect(lines.slice(101)).toMatchObject([{ msg: '50 more requests were refused' }, { status: 403 }])
  })
})
