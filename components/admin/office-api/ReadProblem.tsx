'use client'

import { Button } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'
import '../frame/office.css'
import { useSay } from '../words/use-say'
import type { Read } from './use-read'

type Props = { read: Pick<Read<unknown>, 'status' | 'isAsking' | 'reload'>; children: string }

/**
 * In the place of what could not be loaded: which, and the way to try again.
 * Nothing as long as nothing failed.
 */
export function ReadProblem({ read, children }: Props) {
  return read.status === 'failed' ? <Failed read={read}>{children}</Failed> : null
}

function Failed({ read: { isAsking, reload }, children }: Props) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const problem = place.current
    return () => {
      const around = problem?.parentElement
      if (!around || !problem.contains(document.activeElement)) return
      // The button goes away once it has worked: whoever pressed it by keyboard goes on from here.
      if (!around.hasAttribute('tabindex')) around.tabIndex = -1
      around.focus()
    }
  }, [])
  return (
    <div ref={place} className="read-problem">
      <p role="alert">{isAsking ? say('Saving.oneMoment') : children}</p>
      <Button type="button" buttonStyle="secondary" size="small" margin={false} onClick={() => !isAsking && reload()}>
        {say('Saving.tryAgain')}
      </Button>
    </div>
  )
}
