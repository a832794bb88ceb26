'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Action } from '../office-api/use-action'
import { useSay } from '../words/use-say'

export type Asked = { note: string; at: string; acceptsOwnFigures: boolean }

type Props = {
  title: string
  meaning: string
  confirm: string
  needsReason?: boolean
  asksHour?: boolean
  /** What the approver has to confirm about figures of their own. */
  ownFigures?: string | null
  call: Pick<Action, 'problems' | 'isBusy'>
  onConfirm: (asked: Asked) => void
  onClose: () => void
}

/**
 * Asks once more before a step: what it does, a note or a reason, and where
 * needed the hour and a confirmation.
 */
export function PathDialog(props: Props) {
  const { title, meaning, confirm, needsReason, asksHour, ownFigures, call, onConfirm, onClose } = props
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<Asked>({ note: '', at: '', acceptsOwnFigures: false })
  useEffect(() => dialog.current?.showModal(), [])
  const isReady =
    (!needsReason || asked.note.trim() !== '') &&
    (!asksHour || asked.at !== '') &&
    (!ownFigures || asked.acceptsOwnFigures)
  const noteLabel = needsReason ? say('EditionPath.reasonRequired') : say('EditionPath.noteOptional')
  // Outside the form of the edition, which would otherwise be sent by the Enter key.
  return createPortal(
    <dialog
      ref={dialog}
      className="path-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-meaning`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-meaning`}>{meaning}</p>
      {asksHour && (
        <Labelled id={`${id}-at`} label={say('EditionPath.dayAndHourInItalian')}>
          <input
            id={`${id}-at`}
            type="datetime-local"
            required
            value={asked.at}
            onChange={({ target }) => setAsked({ ...asked, at: target.value })}
          />
        </Labelled>
      )}
      <Labelled id={`${id}-note`} label={noteLabel}>
        <textarea
          id={`${id}-note`}
          rows={3}
          maxLength={2000}
          required={needsReason}
          value={asked.note}
          onChange={({ target }) => setAsked({ ...asked, note: target.value })}
        />
      </Labelled>
      {ownFigures && (
        <label className="path-dialog__tick">
          <input
            type="checkbox"
            checked={asked.acceptsOwnFigures}
            onChange={({ target }) => setAsked({ ...asked, acceptsOwnFigures: target.checked })}
          />
          <span>{ownFigures}</span>
        </label>
      )}
      <div role="alert" className="path-dialog__problems">
        {call.problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <p role="status">{call.isBusy && say('EditionPath.oneMoment')}</p>
      <div className="path-actions">
        <Button type="button" margin={false} disabled={!isReady || call.isBusy} onClick={() => onConfirm(asked)}>
          {confirm}
        </Button>
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          disabled={call.isBusy}
          onClick={() => dialog.current?.close()}
        >
          {say('EditionPath.cancel')}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="path-dialog__field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}
