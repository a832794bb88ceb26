'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useSay } from '../words/use-say'
import '../frame/office.css'
import './imports.css'
import { ApplyStep } from './ApplyStep'
import { ImportHistory } from './ImportHistory'
import { TemplateStep } from './TemplateStep'
import { TrialStep } from './TrialStep'
import { UploadStep } from './UploadStep'
import { useImport } from './use-import'

/** Figures from a file of the monitoring system, in four steps, and the imports there have been. */
export function ImportView() {
  const { id } = useDocumentInfo()
  return id ? <ImportSteps edition={String(id)} /> : null
}

function ImportSteps({ edition }: { edition: string }) {
  const say = useSay()
  const { record, problem, isUnreached, open, apply, refresh } = useImport(edition)
  const heading = say('Importa dati', 'Import figures')
  return (
    <EditionTab name={heading} className="import-view">
      <p>
        {say(
          'I valori del sistema di monitoraggio arrivano con un file Excel o CSV. Prima si prova, e si vede tutto ciò che cambierebbe; poi si applica tutto insieme, come bozze: in pubblico non cambia niente.',
          'Values of the monitoring system come in an Excel or CSV file. First it is examined, and all that would change is shown; then all of it is applied at once, as drafts: nothing changes in public.',
        )}
      </p>
      <TemplateStep edition={edition} />
      <UploadStep edition={edition} onExamined={open} isBusy={record?.state === 'applying'} />
      {record && <TrialStep edition={edition} record={record} />}
      {record && (
        <ApplyStep edition={edition} record={record} problem={problem} isUnreached={isUnreached} apply={apply} />
      )}
      {!record && problem && <p role="alert">{problem}</p>}
      {!record && isUnreached && (
        <ReadProblem read={{ status: 'failed', isAsking: false, reload: refresh }}>
          {say('L’importazione non si carica.', 'The import cannot be loaded.')}
        </ReadProblem>
      )}
      <ImportHistory edition={edition} shownAs={record} />
    </EditionTab>
  )
}
