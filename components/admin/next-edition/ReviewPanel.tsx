'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useOfficeData } from '../use-office-data'
import { useInterfaceLanguage, useSay } from '../use-say'
import { tellOffice } from './tell-office'
import './next-edition.css'

type Left = { fields: { field: string; label: string }[] }

/** On top of a form: the texts that came from the edition before and that nobody has read again, and the word that they are good. */
export function ReviewPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const language = useInterfaceLanguage()
  const isModified = useFormModified()
  const heading = useId()
  const path = id ? `/${collectionSlug}/${id}/reviewed` : null
  const { data, reload } = useOfficeData<Left>(path)
  const [isBusy, setIsBusy] = useState(false)
  const [told, setTold] = useState('')
  const saved = useRef(lastUpdateTime)
  useEffect(() => {
    if (saved.current !== lastUpdateTime) reload()
    saved.current = lastUpdateTime
  }, [lastUpdateTime, reload])

  const fields = data?.fields ?? []
  if (fields.length === 0 && !told) return null
  const settle = async (names: string[]) => {
    setIsBusy(true)
    const said = await tellOffice(`${config.routes.api}${path}`, { method: 'POST', body: { fields: names }, language })
    setIsBusy(false)
    if ('refusal' in said)
      return setTold(said.refusal ?? say('Non riuscito. Riprova.', 'That did not work. Try again.'))
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
    </section>
  )
}
