'use client'

import { Drawer, useModal } from '@payloadcms/ui'
import type { CorrectionPreview, GivenCorrection } from '@/lib/correction/api'
import { useSay } from '../words/use-say'
import { CorrectionForm } from './CorrectionForm'
import './corrections.css'

type Props = {
  slug: string
  preview: CorrectionPreview | null
  /** What the button that confirms says. */
  action: string
  onConfirm: (given: GivenCorrection) => Promise<boolean>
}

/** What readers will meet, and the reason they will read, before anything becomes public. */
export function CorrectionDrawer({ slug, preview, action, onConfirm }: Props) {
  const say = useSay()
  const { closeModal } = useModal()
  const title = {
    correction: say('Corrections.correctionOfWhatIsPublic'),
    addition: say('Corrections.additionToPublicEdition'),
    withdrawn: say('Corrections.withdrawalFromPublic'),
  }[preview?.kind ?? 'correction']
  return (
    <Drawer slug={slug} title={title}>
      {preview && (
        <CorrectionForm preview={preview} action={action} onConfirm={onConfirm} onCancel={() => closeModal(slug)} />
      )}
    </Drawer>
  )
}
