'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useSay } from '../words/use-say'
import '../frame/office.css'
import './imports.css'
import { ApplyStep } from './ApplyStep'
import { DryRunStep } from './DryRunStep'
import { ImportHistory } from './ImportHistory'
import { TemplateStep } from './TemplateStep'
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
  const heading = say('FigureSheet.importFigures')
  return (
    <EditionTab name={heading} className="import-view">
      <p>{say('FigureSheet.valuesOfMonitoringSystemCome')}</p>
      <TemplateStep edition={edition} />
      <UploadStep edition={edition} onExamined={open} isBusy={record?.state === 'applying'} />
      {record && <DryRunStep edition={edition} record={record} />}
      {record && (
        <ApplyStep edition={edition} record={record} problem={problem} isUnreached={isUnreached} apply={apply} />
      )}
      {!record && problem && <p role="alert">{problem}</p>}
      {!record && isUnreached && (
        <ReadProblem read={{ status: 'failed', isAsking: false, reload: refresh }}>
          {say('FigureSheet.importCannotBeLoaded')}
        </ReadProblem>
      )}
      <ImportHistory edition={edition} shownAs={record} />
    </EditionTab>
  )
}
