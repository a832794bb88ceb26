'use client'

import { useId } from 'react'
import { useSay } from '../words/use-say'

type Props = { isMinor: boolean; mayBeMinor: boolean; onChange: (isMinor: boolean) => void }

/** A correction with its reason, or a minor edit, which only words can be. */
export function KindChoice({ isMinor, mayBeMinor, onChange }: Props) {
  const say = useSay()
  const id = useId()
  const choice = (value: boolean, label: string, hint: string, isOff = false) => (
    <div className="correction-kind__choice">
      <input
        type="radio"
        id={`${id}-${value}`}
        name={id}
        checked={isMinor === value}
        disabled={isOff}
        aria-describedby={`${id}-${value}-hint`}
        onChange={() => onChange(value)}
      />
      <label htmlFor={`${id}-${value}`}>{label}</label>
      <p id={`${id}-${value}-hint`}>{hint}</p>
    </div>
  )
  return (
    <fieldset className="correction-kind">
      <legend>{say('Che cos’è', 'What it is')}</legend>
      {choice(
        false,
        say('Una correzione', 'A correction'),
        say('Si legge in pubblico, con il motivo.', 'Read by the public, with its reason.'),
      )}
      {choice(
        true,
        say('Una modifica minore', 'A minor edit'),
        mayBeMinor
          ? say('Un refuso: resta nel registro della redazione.', 'A typo: it stays in the office’s own record.')
          : say(
              'Qui no: cambia un valore, un’unità, un target, una data o un dato citato.',
              'Not here: a value, a unit, a target, a date or a figure named changes.',
            ),
        !mayBeMinor,
      )}
    </fieldset>
  )
}
