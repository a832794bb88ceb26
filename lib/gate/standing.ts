import type { ChecklistLine } from './line'

/** That somebody has taken responsibility for a warning. */
export type Acceptance = { key: string; message: string; name: string; when: string }

/** A line with what became of it; `accepted` is null for errors and for warnings nobody accepted as they are now. */
export type StandingLine = ChecklistLine & { accepted: Acceptance | null }

export type Standing = {
  lines: StandingLine[]
  errors: number
  /** Warnings still to be accepted. */
  open: number
  accepted: number
  isReady: boolean
}

/** How the edition stands before the gate. An acceptance of a finding that has changed or vanished counts no longer. */
export function gateStanding(lines: ChecklistLine[], acceptances: Acceptance[]): Standing {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]))
  const standing = lines.map((line) => ({
    ...line,
    accepted: line.severity === 'warning' ? (byKey.get(line.key) ?? null) : null,
  }))
  const errors = standing.filter(({ severity }) => severity === 'error').length
  const accepted = standing.filter(({ accepted }) => accepted).length
  const open = standing.length - errors - accepted
  return { lines: standing, errors, open, accepted, isReady: errors + open === 0 }
}
