'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { everyLanguage, type Locale, locales } from '@/i18n/locales'
import type { CorrectionPreview, GivenCorrection } from '@/lib/correction/api'
import { useSay } from '../words/use-say'
import { ChangeList } from './ChangeList'
import { KindChoice } from './KindChoice'
import { ReasonField } from './ReasonField'

type Props = {
  preview: CorrectionPreview
  action: string
  onConfirm: (given: GivenCorrection) => Promise<boolean>
  onCancel: () => void
}

/**
 * Kind and reason of a correction. Nothing is sent before both languages have their
 * reason, unless it is a minor edit.
 */
export function CorrectionForm({ preview, action, onConfirm, onCancel }: Props) {
  const say = useSay()
  const id = useId()
  const [isMinor, setMinor] = useState(false)
  const [reason, setReason] = useState(everyLanguage(() => ''))
  const [isAsked, setAsked] = useState(false)
  const [state, setState] = useState<'writing' | 'sending' | 'refused'>('writing')
  const lead = useRef<HTMLParagraphElement>(null)
  useEffect(() => lead.current?.focus(), [])

  const missing = (locale: Locale) => isAsked && !isMinor && !reason[locale].trim()
  const confirm = async () => {
    setAsked(true)
    const empty = isMinor ? undefined : locales.find((locale) => !reason[locale].trim())
    if (empty) return document.getElementById(`${id}-${empty}`)?.focus()
    setState('sending')
    const kind = isMinor ? 'minor' : (preview.kind ?? 'correction')
    setState((await onConfirm({ kind, reason })) ? 'writing' : 'refused')
  }
  return (
    <div className="correction-form">
      <p ref={lead} tabIndex={-1} className="correction-form__lead">
        {leadOf(preview, say)}
      </p>
      <ChangeList preview={preview} />
      {preview.kind === 'correction' && (
        <KindChoice isMinor={isMinor} mayBeMinor={preview.mayBeMinor} onChange={setMinor} />
      )}
      {!isMinor && (
        <div className="correction-form__reasons">
          {locales.map((locale) => (
            <ReasonField
              key={locale}
              id={`${id}-${locale}`}
              locale={locale}
              value={reason[locale]}
              isMissing={missing(locale)}
              onChange={(text) => setReason({ ...reason, [locale]: text })}
            />
          ))}
        </div>
      )}
      <p role="alert" className="correction-form__alert">
        {state === 'refused' && say('Corrections.itWasNotPublishedClose')}
      </p>
      <div className="correction-form__actions">
        <Button type="button" margin={false} disabled={state === 'sending'} onClick={() => void confirm()}>
          {isMinor ? say('Corrections.publishMinorEdit') : action}
        </Button>
        <Button type="button" margin={false} buttonStyle="secondary" onClick={onCancel}>
          {say('Corrections.cancel')}
        </Button>
      </div>
    </div>
  )
}

function leadOf({ kind }: CorrectionPreview, say: ReturnType<typeof useSay>): string {
  if (kind === 'addition') return say('Corrections.editionIsPublicAlreadyWrite')
  if (kind === 'withdrawn') return say('Corrections.readersWillNoLongerFind')
  return say('Corrections.itIsPublicAlreadyCheck')
}
