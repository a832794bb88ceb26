'use client'

import { FieldLabel } from '@payloadcms/ui'
import type { RefObject } from 'react'

type Props = {
  name: string
  type: 'email' | 'password'
  label: string
  autoComplete: string
  input?: RefObject<HTMLInputElement | null>
}

/**
 * A required field outside Payload's forms, which empty themselves when what is around them is
 * drawn anew. The browser alone keeps what is typed: also what was typed, or filled in by a
 * password manager, before the page was alive.
 */
export function AccountField({ name, type, label, autoComplete, input }: Props) {
  return (
    <div className={`field-type ${type === 'email' ? 'email' : 'text'}`}>
      <FieldLabel label={label} path={name} required />
      <div className="field-type__wrap">
        <input ref={input} id={`field-${name}`} name={name} type={type} autoComplete={autoComplete} required />
      </div>
    </div>
  )
}
