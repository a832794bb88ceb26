import type { Both } from '../text'

/**
 * Why there is no answer, for programs and for the people who write them (RFC 9457,
 * with the text in both languages).
 */
export type Problem = {
  type: 'about:blank'
  title: string
  status: keyof typeof titles
  /** In English. */
  detail: string
  details: Both<string>
  /** The parameter that is wrong. */
  parameter?: string
  /** What there is instead. */
  available?: string[]
}

const titles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
} as const

export const problemType = 'application/problem+json'

/** The statuses that requests can be refused with. */
export const problemStatuses = [400, 404, 405, 406] as const

export function problem(
  status: Problem['status'],
  details: Both<string>,
  more: Pick<Problem, 'parameter' | 'available'> = {},
): Problem {
  return { type: 'about:blank', title: titles[status], status, detail: details.en, details, ...more }
}
