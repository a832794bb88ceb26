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
      <h2>{say('Non salvato', 'Not saved')}</h2>
      <p>{reasonOf(failed, say)}</p>
      <p>
        {say(
          'Quello che hai scritto è ancora qui: non chiudere questa finestra.',
          'What you have written is still here: do not close this window.',
        )}
      </p>
      <div className="save-problem__actions">
        {isSignedOut && (
          <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
            {say('Accedi in un’altra scheda', 'Sign in in another tab')}
          </a>
        )}
        <Button size="small" margin={false} onClick={() => void saveAgain(failed.url)}>
          {say('Riprova a salvare', 'Try to save again')}
        </Button>
      </div>
    </section>
  )
}

function reasonOf({ status, message }: Failed, say: Say): string {
  if (status === 0) return say('Il server non risponde.', 'The server does not answer.')
  if (status === 401) return say('La sessione è finita.', 'The session has ended.')
  return message || say('Il server ha rifiutato il salvataggio.', 'The server refused the save.')
}
