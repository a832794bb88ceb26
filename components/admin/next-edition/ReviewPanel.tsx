'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { documentReview, markReviewed } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import './next-edition.css'

/** On top of a form: the texts that came from the edition before and that nobody has read again, and the word that they are good. */
export function ReviewPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const say = useSay()
  const isModified = useFormModified()
  const heading = useId()
  const params = id && collectionSlug ? { collection: collectionSlug, id } : null
  const read = useRead(documentReview, params, { version: lastUpdateTime })
  const { data, reload } = read
  const { send, problem, isBusy } = useAction()
  const [told, setTold] = useState('')

  const fields = data?.fields ?? []
  if (read.status === 'failed')
    return (
      <ReadProblem read={read}>
        {say('Ciò che è da rivedere non si carica.', 'What is to be reviewed cannot be loaded.')}
      </ReadProblem>
    )
  if (!params || (fields.length === 0 && !told)) return null
  const settle = async (names: string[]) => {
    setTold('')
    if (!(await send(markReviewed, { params, body: { fields: names } }))) return
    const left = fields.length - names.length
    setTold(
      left === 0
        ? say('Segnato: è tutto rivisto.', 'Noted: everything is reviewed.')
        : say(`Segnato. Restano: ${left}.`, `Noted. Left: ${left}.`),
    )
    reload()
  }
  const isOff = isBusy || isModified
  return (
    <section
      className="office-panel review-panel"
      aria-labelledby={heading}
      data-settled={fields.length === 0 || undefined}
    >
      {fields.length > 0 && (
        <>
          <h2 id={heading} className="office-panel__title">
            {say('Da rivedere', 'To review')}
          </h2>
          <p>
            {say(
              'Questi campi vengono dall’edizione precedente. Cambiarli in italiano li segna come rivisti; se vanno bene così, dillo qui.',
              'These fields come from the edition before. Changing them in Italian marks them as reviewed; if they are good as they are, say so here.',
            )}
          </p>
          <ul className="review-panel__fields">
            {fields.map(({ field, label }) => (
              <li key={field}>
                <a href={`#field-${field}`}>{label}</a>
                <button
                  type="button"
                  disabled={isOff}
                  onClick={() => settle([field])}
                  aria-label={`${say('Rivisto', 'Reviewed')}: ${label}`}
                >
                  {say('Rivisto', 'Reviewed')}
                </button>
              </li>
            ))}
          </ul>
          {fields.length > 1 && (
            <button type="button" disabled={isOff} onClick={() => settle(fields.map(({ field }) => field))}>
              {say('Tutto rivisto', 'All reviewed')}
            </button>
          )}
          {isModified && <p>{say('Prima salva quello che hai scritto.', 'Save what you have written first.')}</p>}
        </>
      )}
      <p role="status">{told}</p>
      <p role="alert">{problem}</p>
    </section>
  )
}
