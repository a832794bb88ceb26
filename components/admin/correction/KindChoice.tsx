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
      <legend>{say('Corrections.whatItIs')}</legend>
      {choice(false, say('Corrections.correction'), say('Corrections.readByPublicWithIts'))}
      {choice(
        true,
        say('Corrections.minorEditInKindChoice'),
        mayBeMinor ? say('Corrections.typoItStaysInOffices') : say('Corrections.notHereValueUnitTarget'),
        !mayBeMinor,
      )}
    </fieldset>
  )
}
