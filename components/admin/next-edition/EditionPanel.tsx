'use client'

import { Button, ConfirmationModal, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { formatDateTime } from '@/lib/format'
import { editionOffer, type Origin, undoNextEdition } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import { NextEdition } from './NextEdition'
import { useMayPublish } from './use-may-publish'

/** On the form of an edition: of a public one the next, of one that was made from another where it comes from and how to undo it. */
export function EditionPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const mayPublish = useMayPublish()
  const say = useSay()
  const read = useRead(editionOffer, id && mayPublish ? { id } : null, { version: lastUpdateTime })
  const { status, data } = read
  if (!id || (status !== 'failed' && !data?.offer && !data?.made)) return null
  return (
    <div className="next-edition-button">
      <ReadProblem read={read}>
        {say('La nuova edizione non si può preparare adesso.', 'A new edition cannot be prepared just now.')}
      </ReadProblem>
      {data?.made && <Undo made={data.made} id={String(id)} />}
      {data?.offer && <NextEdition {...data.offer.from} />}
    </div>
  )
}

const slug = 'undo-next-edition'

function Undo({ made, id }: { made: Origin; id: string }) {
  const { config } = useConfig()
  const say = useSay()
  const { openModal } = useModal()
  const { send, problem, isBusy } = useAction()
  const undo = async () => {
    if (await send(undoNextEdition, { params: { id } }))
      window.location.assign(`${config.routes.admin}/collections/editions`)
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
      <p role="status">{isBusy && say('Un attimo…', 'One moment…')}</p>
      <p role="alert">{problem}</p>
    </div>
  )
}
