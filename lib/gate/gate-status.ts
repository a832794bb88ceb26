import type { ChecklistLine } from './line'

/** That somebody has taken responsibility for a warning. */
export type Acceptance = { key: string; message: string; name: string; when: string }

/**
 * A line with what became of it; `accepted` is null for errors and for warnings
 * nobody accepted as they are now.
 */
export type GateLine = ChecklistLine & { accepted: Acceptance | null }

export type GateStatus = {
  lines: GateLine[]
  errors: number
  /** Warnings still to be accepted. */
  open: number
  accepted: number
  isReady: boolean
}

/**
 * How the edition stands before the gate. An acceptance of a finding that has
 * changed or vanished counts no longer.
 */
export function gateStatus(lines: ChecklistLine[], acceptances: Acceptance[]): GateStatus {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]))
  const answered = lines.map((line) => ({
    ...line,
    accepted: line.severity === 'warning' ? (byKey.get(line.key) ?? null) : null,
  }))
  const errors = answered.filter(({ severity }) => severity === 'error').length
  const accepted = answered.filter(({ accepted }) => accepted).length
  const open = answered.length - errors - accepted
  return { lines: answered, errors, open, accepted, isReady: errors + open === 0 }
}
