'use client'

import { Button, ConfirmationModal, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { formatDateTime } from '@/lib/format'
import type { Offer } from '@/lib/next-edition/answers'
import { useOfficeData } from '../use-office-data'
import { useInterfaceLanguage, useSay } from '../use-say'
import { NextEdition } from './NextEdition'
import { tellOffice } from './tell-office'
import { useMayPublish } from './use-may-publish'

type Origin = { year: number; at: string; isUntouched: boolean }

/** On the form of an edition: of a public one the next, of one that was made from another where it comes from and how to undo it. */
export function EditionPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const mayPublish = useMayPublish()
  const path = id && mayPublish ? `/editions/${id}/next-edition` : null
  const { data, reload } = useOfficeData<{ offer: Offer | null; made: Origin | null }>(path)
  const saved = useRef(lastUpdateTime)
  useEffect(() => {
    if (saved.current !== lastUpdateTime) reload()
    saved.current = lastUpdateTime
  }, [lastUpdateTime, reload])
  if (!path || (!data?.offer && !data?.made)) return null
  return (
    <div className="next-edition-button">
      {data.made && <Undo made={data.made} path={path} />}
      {data.offer && <NextEdition year={data.offer.from.year} path={path} />}
    </div>
  )
}

const slug = 'undo-next-edition'

function Undo({ made, path }: { made: Origin; path: string }) {
  const { config } = useConfig()
  const say = useSay()
  const language = useInterfaceLanguage()
  const { openModal } = useModal()
  const [told, setTold] = useState('')
  const undo = async () => {
    setTold(say('Un attimo…', 'One moment…'))
    const said = await tellOffice(`${config.routes.api}${path}`, { method: 'DELETE', language })
    if ('answer' in said) return window.location.assign(`${config.routes.admin}/collections/editions`)
    setTold(said.refusal ?? say('Non riuscito. Riprova.', 'That did not work. Try again.'))
  }
  const label = say('Annulla la nuova edizione', 'Undo the new edition')
  return (
    <div className="office-panel next-edition-origin">
      <p>
        {say(
          `Nata dall’edizione ${made.year}, ${formatDateTime(made.at, 'it')}.`,
          `Made from the ${made.year} edition, ${formatDateTime(made.at, 'en')}.`,
        )}{' '}
        {!made.isUntouched &&
          say(
            'Qualcosa è già cambiato: non si può più annullare.',
            'Something has changed already: it can no longer be undone.',
          )}
      </p>
      {made.isUntouched && (
        <>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
            {label}
          </Button>
          <ConfirmationModal
            modalSlug={slug}
            heading={label}
            body={say(
              'Si elimina tutto ciò che è stato creato con lei. L’edizione di partenza resta com’è. Dopo la prima modifica non si potrà più.',
              'Everything that was made with it is deleted. The edition it came from stays as it is. After the first change this is no longer possible.',
            )}
            confirmLabel={say('Annulla la nuova edizione', 'Undo the new edition')}
            cancelLabel={say('Tienila', 'Keep it')}
            onConfirm={undo}
          />
        </>
      )}
      <p role="status">{told}</p>
    </div>
  )
}
