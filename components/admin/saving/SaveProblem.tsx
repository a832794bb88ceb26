'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type Say, useSay } from '../words/use-say'
import type { Save } from './saves'
import { useSaveAgain } from './use-save-again'

type Failed = Extract<Save, { kind: 'failed' }>

/** Why the form is not stored, that nothing of it is lost, and how to go on. */
export function SaveProblem({ failed }: { failed: Failed }) {
  const say = useSay()
  const saveAgain = useSaveAgain()
  const { config } = useConfig()
  const isSignedOut = failed.status === 401 || failed.status === 403
  return (
    <section className="save-problem" role="alert">
      <h2>{say('Saving.notSaved')}</h2>
      <p>{reasonOf(failed, say)}</p>
      <p>{say('Saving.whatYouHaveWrittenIs')}</p>
      <div className="save-problem__actions">
        {isSignedOut && (
          <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
            {say('Saving.signInInAnotherTab')}
          </a>
        )}
        <Button size="small" margin={false} onClick={() => void saveAgain(failed.url)}>
          {say('Saving.tryToSaveAgain')}
        </Button>
      </div>
    </section>
  )
}

function reasonOf({ status, message }: Failed, say: Say): string {
  if (status === 0) return say('Saving.serverDoesNotAnswer')
  if (status === 401) return say('Saving.sessionHasEnded')
  return message || say('Saving.serverRefusedSave')
}
