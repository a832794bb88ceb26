import { loggedPath } from '@/lib/log/redaction'

export type Answered = { method: string; url: string; status: number; id: string; ms: number; reason?: string }

/**
 * In one spell, after which it counts anew: whoever asks without end
 * does not fill the disk with it.
 */
const mostLines = 100
const spellMs = 10_000

/**
 * One line of JSON for each request that was refused or failed; nothing of those that went well,
 * and never an address of the network, the values of a query or a secret. Beyond a hundred refusals
 * in ten seconds only how many they were.
 */
export function requestLog(write: (line: string) => void, now = Date.now) {
  let began = 0
  let lines = 0
  const untold = () =>
    lines > mostLines ? [{ level: 'warn', msg: `${lines - mostLines} more requests were refused` }] : []
  return ({ method, url, status, id, ms, reason }: Answered): void => {
    if (status < 400) return
    if (now() - began > spellMs) {
      for (const line of untold()) write(toLine(line, now()))
      began = now()
      lines = 0
    }
    const isOurs = status >= 500 && status !== 503
    if (!isOurs) lines += 1
    if (!isOurs && lines > mostLines) return
    const level = isOurs ? 'error' : 'warn'
    write(toLine({ level, id, method, path: loggedPath(url), status, ms: Math.round(ms), reason }, now()))
  }
}

const toLine = (facts: object, time: number): string =>
  `${JSON.stringify({ time: new Date(time).toISOString(), ...facts })}\n`
