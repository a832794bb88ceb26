'use client'

import { useConfig } from '@payloadcms/ui'
import { ReadProblem } from '../office-api/ReadProblem'
import { useSay } from '../words/use-say'
import './gate.css'
import { standingWords } from './gate-words'
import { useGate } from './use-gate'

/**
 * Beside the form of an edition: how many errors and warnings keep it
 * from the public, as last saved.
 */
export function GateSummary() {
  const say = useSay()
  const { config } = useConfig()
  const gate = useGate()
  const { id, status, data } = gate
  if (!id) return null
  const heading = say('Gate.checksBeforePublication')
  const mark = !data ? '' : data.errors > 0 ? 'wrong' : data.open > 0 ? 'open' : 'ready'
  return (
    <section className={`field-type gate-summary${mark && ` gate-summary--${mark}`}`} aria-label={heading}>
      <p className="gate-summary__title">{heading}</p>
      <p role="status">
        {status === 'loading' && !data && say('Gate.oneMoment')}
        {data && standingWords(data, say)}
      </p>
      <ReadProblem read={gate}>{say('Gate.checksCannotBeLoaded')}</ReadProblem>
      <a href={`${config.routes.admin}/collections/editions/${id}/checklist`}>{say('Gate.seeChecks')}</a>
    </section>
  )
}
