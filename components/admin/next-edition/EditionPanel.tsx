'use client'

import { Button, ConfirmationModal, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { formatDateTime } from '@/lib/format'
import { editionCarryOver, type Origin, undoNextEdition } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { NextEdition } from './NextEdition'
import { useMayPublish } from './use-may-publish'

/**
 * On the form of an edition: of a public one the next, of one that was made from another where
 * it comes from and how to undo it.
 */
export function EditionPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const mayPublish = useMayPublish()
  const say = useSay()
  const read = useRead(editionCarryOver, id && mayPublish ? { id } : null, { version: lastUpdateTime })
  const { status, data } = read
  if (!id || (status !== 'failed' && !data?.offer && !data?.made)) return null
  return (
    <div className="next-edition-button">
      <ReadProblem read={read}>{say('NextEdition.newEditionCannotBePrepared')}</ReadProblem>
      {data?.made && <Undo made={data.made} id={String(id)} />}
      {data?.offer && <NextEdition {...data.offer.from} />}
    </div>
  )
}

const slug = 'undo-next-edition'

function Undo({ made, id }: { made: Origin; id: string }) {
  const { config } = useConfig()
  const say = useSay()
  const language = useInterfaceLanguage()
  const { openModal } = useModal()
  const { send, problem, isBusy } = useAction()
  const undo = async () => {
    if (await send(undoNextEdition, { params: { id } }))
      window.location.assign(`${config.routes.admin}/collections/editions`)
  }
  const label = say('NextEdition.undoNewEdition')
  return (
    <div className="office-panel next-edition-origin">
      <p>
        {say('NextEdition.madeFromEditionAt', { year: made.year, when: formatDateTime(made.at, language) })}{' '}
        {!made.isUntouched && say('NextEdition.somethingHasChangedAlreadyIt')}
      </p>
      {made.isUntouched && (
        <>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
            {label}
          </Button>
          <ConfirmationModal
            modalSlug={slug}
            heading={label}
            body={say('NextEdition.everythingThatWasMadeWith')}
            confirmLabel={say('NextEdition.undoNewEdition')}
            cancelLabel={say('NextEdition.keepIt')}
            onConfirm={undo}
          />
        </>
      )}
      <p role="status">{isBusy && say('NextEdition.oneMoment')}</p>
      <p role="alert">{problem}</p>
    </div>
  )
}
