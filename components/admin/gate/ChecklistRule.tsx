'use client'

import { useId } from 'react'
import type { GateLine } from '@/lib/gate/gate-status'
import type { GateRule } from '@/lib/gate/rules'
import { useSay } from '../words/use-say'
import { ChecklistItem } from './ChecklistItem'
import { ruleWords, standingWords } from './gate-words'

type Props = {
  rule: GateRule
  edition: string
  lines: GateLine[]
  mayAccept: boolean
  onChange: () => void
}

/** One rule of the gate and its lines; a rule that found nothing says so in one line. */
export function ChecklistRule({ rule, edition, lines, mayAccept, onChange }: Props) {
  const say = useSay()
  const heading = useId()
  const errors = lines.filter(({ severity }) => severity === 'error').length
  const open = lines.filter(({ severity, accepted }) => severity === 'warning' && !accepted).length
  const isSettled = errors + open === 0
  return (
    <section className={`checklist__rule${isSettled ? ' checklist__rule--settled' : ''}`} aria-labelledby={heading}>
      <h3 id={heading}>
        <span aria-hidden="true">{isSettled ? '✓' : errors > 0 ? '✕' : '!'}</span> {ruleWords(rule, say)}
        <span className="checklist__count">
          {isSettled ? say('Gate.inOrder') : standingWords({ errors, open }, say)}
        </span>
      </h3>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <ChecklistItem key={line.key} line={line} edition={edition} mayAccept={mayAccept} onChange={onChange} />
          ))}
        </ul>
      )}
    </section>
  )
}
