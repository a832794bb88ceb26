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
        {say('Codici di recupero', 'Recovery codes')}
      </h2>
      <p>
        {say(
          'Servono quando non hai il telefono. Ognuno vale una volta. Stampali o copiali adesso: non li vedrai più.',
          'For when you have no telephone. Each works once. Print or copy them now: they will not be shown again.',
        )}
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-actions">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => window.print()}>
          {say('Stampa', 'Print')}
        </Button>
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          onClick={() => navigator.clipboard?.writeText(codes.join('\n'))}
        >
          {say('Copia', 'Copy')}
        </Button>
        <Button type="button" margin={false} onClick={onDone}>
          {done}
        </Button>
      </div>
    </section>
  )
}
