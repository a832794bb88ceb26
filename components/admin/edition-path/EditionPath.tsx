'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import {
  editionPath,
  type PathStatus,
  scheduleEdition,
  takeEditionStep,
  unscheduleEdition,
} from '@/lib/edition-path/api'
import { formatDateTime } from '@/lib/format'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import './path.css'
import { type Asked, PathDialog } from './PathDialog'
import { PathHistory } from './PathHistory'
import { PathStepper } from './PathStepper'
import { stateMeaning, stepMeaning, stepWord } from './path-words'

type Choice = PathStatus['next'][number]['step'] | 'schedule' | 'unschedule'

/**
 * On the form of an edition: where it stands, what can be done next and
 * by whom, and how it came there.
 */
export function EditionPath() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const read = useRead(editionPath, id ? { id } : null)
  const { status, data } = read
  if (!id) return null
  return (
    <section className="office-panel path-panel" aria-labelledby="edition-path">
      <h2 id="edition-path">{say('EditionPath.pathOfEdition')}</h2>
      {status === 'loading' && <p role="status">{say('EditionPath.oneMoment')}</p>}
      <ReadProblem read={read}>{say('EditionPath.pathCannotBeLoaded')}</ReadProblem>
      {data && <Status id={id} status={data} />}
    </section>
  )
}

function Status({ id, status }: { id: string | number; status: PathStatus }) {
  const { state, scheduledFor, steps, locked } = status
  const say = useSay()
  const language = useInterfaceLanguage()
  const [last] = steps
  return (
    <>
      <PathStepper state={state} />
      <p>{locked ?? stateMeaning(state, say)}</p>
      {last?.note && (last.step === 'sendBack' || last.step === 'withdraw' || last.step === 'failed') && (
        <p className={last.step === 'failed' ? 'path-problem' : 'path-note'}>
          <strong>
            {last.step === 'failed' ? say('EditionPath.scheduledPublicationFailed') : say('EditionPath.reason')}
            {': '}
          </strong>
          {last.note}
        </p>
      )}
      {scheduledFor && (
        <p className="path-note">
          <strong>{say('EditionPath.willBePublishedByItself')}</strong>
          {': '}
          {formatDateTime(scheduledFor, language)} ({say('EditionPath.italianTime')}).
        </p>
      )}
      <Waiting status={status} />
      <Choices id={id} status={status} />
      <PathHistory lines={steps} />
    </>
  )
}

/** What publication still lacks. */
function Waiting({ status: { missing, ownFigures } }: { status: PathStatus }) {
  const say = useSay()
  const all = [...missing, ...(ownFigures && !ownFigures.mayAccept ? [ownFigures.message] : [])]
  if (all.length === 0) return null
  return (
    <div className="path-note">
      <p>
        <strong>{say('EditionPath.beforePublication')}</strong>
      </p>
      <ul>
        {all.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}

function Choices({ id, status }: { id: string | number; status: PathStatus }) {
  const say = useSay()
  const isModified = useFormModified()
  const { send, ...call } = useAction()
  const [choice, setChoice] = useState<Choice | null>(null)
  const { next, missing, ownFigures, scheduledFor } = status
  const isUnready = missing.length > 0 || (ownFigures !== null && !ownFigures.mayAccept)
  const mayPublish = next.some(({ step }) => step === 'publish')
  const close = () => {
    setChoice(null)
    call.clear()
  }
  const take = ({ at, ...asked }: Asked) => {
    const params = { id }
    if (choice === 'schedule') return send(scheduleEdition, { params, body: { at, ...asked } })
    if (choice === 'unschedule') return send(unscheduleEdition, { params, body: asked })
    return send(takeEditionStep, { params, body: { step: choice, ...asked } })
  }
  const confirm = async (asked: Asked) => {
    // The form still holds the old state: read everything anew.
    if (await take(asked)) window.location.reload()
  }
  if (next.length === 0) return null
  return (
    <>
      <div className="path-actions">
        {next.map(({ step }) => (
          <Button
            key={step}
            type="button"
            margin={false}
            buttonStyle={step === 'sendBack' || step === 'callBack' || step === 'withdraw' ? 'secondary' : 'primary'}
            disabled={isModified || (step === 'publish' && isUnready)}
            onClick={() => setChoice(step)}
          >
            {stepWord(step, say)}…
          </Button>
        ))}
        {mayPublish && (
          <Button
            type="button"
            margin={false}
            buttonStyle="secondary"
            disabled={isModified || isUnready}
            onClick={() => setChoice('schedule')}
          >
            {scheduledFor ? say('EditionPath.changeHour') : say('EditionPath.schedule')}
          </Button>
        )}
        {mayPublish && scheduledFor && (
          <Button
            type="button"
            margin={false}
            buttonStyle="secondary"
            disabled={isModified}
            onClick={() => setChoice('unschedule')}
          >
            {say('EditionPath.cancelSchedule')}
          </Button>
        )}
      </div>
      <p role="status" className="path-hint">
        {isModified && say('EditionPath.saveChangesOfThisPage')}
      </p>
      {choice && (
        <PathDialog
          {...wordsOf(choice, say)}
          needsReason={next.some(({ step, needsReason }) => step === choice && needsReason)}
          asksHour={choice === 'schedule'}
          ownFigures={
            (choice === 'publish' || choice === 'schedule') && ownFigures?.mayAccept ? ownFigures.message : null
          }
          call={call}
          onConfirm={confirm}
          onClose={close}
        />
      )}
    </>
  )
}

function wordsOf(choice: Choice, say: ReturnType<typeof useSay>) {
  if (choice === 'schedule')
    return {
      title: say('EditionPath.schedulePublication'),
      meaning: say('EditionPath.atThatHourItIs'),
      confirm: say('EditionPath.scheduleInEditionPath'),
    }
  if (choice === 'unschedule')
    return {
      title: say('EditionPath.cancelScheduleInEditionPath'),
      meaning: say('EditionPath.editionStaysApprovedAndIs'),
      confirm: say('EditionPath.cancelScheduleInEditionPath'),
    }
  return { title: stepWord(choice, say), meaning: stepMeaning(choice, say), confirm: stepWord(choice, say) }
}
