'use client'

import { useState } from 'react'
import type { Locale } from '@/i18n/locales'
import { formatFigure } from '@/lib/format'
import { readTypedNumber, writeTypedNumber } from '@/lib/number/typed-number'
import { typedNumberProblem } from '@/lib/number/typed-number-words'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import type { FormOfFigure } from './use-form-of-figure'

type Props = {
  id: string
  name: string
  /** Text where it could not be read. */
  value: number | string | null
  onChange: (value: number | string | null) => void
  language: Locale
  isReadOnly: boolean
  /** How readers will see the number; null where they see it as it is. */
  form: FormOfFigure | null
}

/**
 * A number as an editor writes it, read at each key, and beside it what it will be for
 * readers, or why it cannot be read.
 */
export function NumberInput({ id, name, value, onChange, language, isReadOnly, form }: Props) {
  const say = useSay()
  const own = useInterfaceLanguage()
  const [typed, setTyped] = useState('')
  const worthOf = (text: string) => {
    const read = readTypedNumber(text, language)
    return read.kind === 'number' ? read.value : read.kind === 'empty' ? null : text
  }
  // What was typed stands as long as the form holds what it is worth;
  // another version, say, replaces it.
  const written = typeof value === 'number' ? writeTypedNumber(value, language) : (value ?? '')
  const shown = worthOf(typed) === value ? typed : written
  const problem = typeof value === 'string' ? typedNumberProblem(readTypedNumber(value, language)) : null
  const readers =
    typeof value === 'number' && form ? formatFigure({ ...form, value }, language, { unit: 'word' }) : null
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        readOnly={isReadOnly}
        aria-describedby={`${id}-readers`}
        aria-invalid={problem !== null}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(worthOf(target.value))
        }}
        onBlur={() => setTyped('')}
      />
      <p
        id={`${id}-readers`}
        className={problem ? 'number-note number-note--problem' : 'number-note'}
        aria-live="polite"
      >
        {problem?.[own]}
        {readers && say('Numbers.readersWillSee', { readers })}
      </p>
    </>
  )
}
