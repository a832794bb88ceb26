'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { documentReview, markReviewed } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import './next-edition.css'

/**
 * On top of a form: the texts that came from the edition before and that nobody has read again,
 * and the word that they are good.
 */
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
  if (read.status === 'failed') return <ReadProblem read={read}>{say('NextEdition.whatIsToBeReviewed')}</ReadProblem>
  if (!params || (fields.length === 0 && !told)) return null
  const settle = async (names: string[]) => {
    setTold('')
    if (!(await send(markReviewed, { params, body: { fields: names } }))) return
    const left = fields.length - names.length
    setTold(left === 0 ? say('NextEdition.notedEverythingIsReviewed') : say('NextEdition.notedLeft', { left }))
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
            {say('NextEdition.toReview')}
          </h2>
          <p>{say('NextEdition.theseFieldsComeFromEdition')}</p>
          <ul className="review-panel__fields">
            {fields.map(({ field, label }) => (
              <li key={field}>
                <a href={`#field-${field}`}>{label}</a>
                <button
                  type="button"
                  disabled={isOff}
                  onClick={() => settle([field])}
                  aria-label={`${say('NextEdition.reviewed')}: ${label}`}
                >
                  {say('NextEdition.reviewed')}
                </button>
              </li>
            ))}
          </ul>
          {fields.length > 1 && (
            <button type="button" disabled={isOff} onClick={() => settle(fields.map(({ field }) => field))}>
              {say('NextEdition.allReviewed')}
            </button>
          )}
          {isModified && <p>{say('NextEdition.saveWhatYouHaveWritten')}</p>}
        </>
      )}
      <p role="status">{told}</p>
      <p role="alert">{problem}</p>
    </section>
  )
}
