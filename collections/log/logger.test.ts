import { stripVTControlCharacters } from 'node:util'
import { APIError, Forbidden } from 'payload'
import { type BaseLogger, pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { withinRequest } from '@/lib/log/current-request'
import { loggerOptions } from './logger'

function written(work: (logger: BaseLogger) => void) {
  const lines: string[] = []
  work(pino({ ...loggerOptions }, { write: (line: string) => lines.push(line) }))
  return lines
}

describe('The log of the CMS', () => {
  it('has nothing of what was refused', () => {
    expect(written((log) => log.error({ err: new Forbidden() }))).toEqual([])
    expect(written((log) => log.error({ err: new APIError('No', 400) }))).toEqual([])
    expect(written((log) => log.info({ msg: 'You may not.' }))).toEqual([])
  })

  it('tells our own faults in one line, with the request and where they happened', () => {
    const [line = '', ...more] = written((log) =>
      withinRequest('r1', () => log.error({ err: new Error('broken\nhere') })),
    )
    expect(more).toEqual([])
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(stripVTControlCharacters(line)).toBe(line)
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      id: 'r1',
      err: { message: 'broken\nhere', stack: expect.stringContaining('logger.test') },
    })
  })

  it('has no values of the database, told as an error, a text or a cause', () => {
    const failed = new Error(
      'Failed query: update "users" set "name" = ? where "email" = ?\nparams: Ada,ada@example.org',
    )
    const around = new Error('It failed', { cause: failed })
    for (const line of [
      ...written((log) => log.error({ err: failed, msg: 'A mail could not be sent' })),
      ...written((log) => log.error(failed)),
      ...written((log) => log.error(failed.message)),
      ...written((log) => log.error({ err: around })),
    ])
      expect(line).not.toMatch(/Ada|ada@|update "users"/)
  })
})
