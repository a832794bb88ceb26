'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../words/use-say'

type Props = { codes: string[]; done: string; onDone: () => void }

/** The recovery codes, shown this once: to print or to copy. */
export function RecoveryCodes({ codes, done, onDone }: Props) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="account-recovery">
      <h2 ref={heading} tabIndex={-1}>
        {say('Accounts.recoveryCodes')}
      </h2>
      <p>{say('Accounts.forWhenYouHaveNo')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-actions">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
          {say('Accounts.print')}
        </Button>
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          onClick={() => navigator.clipboard?.writeText(codes.join('\n'))}
        >
          {say('Accounts.copy')}
        </Button>
        <Button type="button" margin={false} onClick={onDone}>
          {done}
        </Button>
      </div>
    </section>
  )
}
