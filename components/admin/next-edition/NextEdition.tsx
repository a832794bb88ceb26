'use client'

import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useSay } from '../words/use-say'
import { NextEditionForm } from './NextEditionForm'
import './next-edition.css'

const slug = 'next-edition'

/** The way from one edition to the next: a button, and what it opens. */
export function NextEdition({ id, year }: { id: string; year: number }) {
  const say = useSay()
  const { openModal, closeModal, isModalOpen } = useModal()
  const title = say('NextEdition.newEditionFrom', { year })
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
        {title}
      </Button>
      <Drawer slug={slug} title={title}>
        {isModalOpen(slug) && <NextEditionForm from={id} onClose={() => closeModal(slug)} />}
      </Drawer>
    </>
  )
}
