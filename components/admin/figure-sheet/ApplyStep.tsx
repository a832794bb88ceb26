'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ImportRecord } from '@/lib/figure-sheet/api'
import { formatNumber } from '@/lib/format'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { ImportOutcome } from './ImportOutcome'
import { ImportProgress } from './ImportProgress'

type Props = {
  edition: string
  record: ImportRecord
  problem: string
  /** Nobody answers: what is shown may be old. */
  isUnreached: boolean
  apply: () => Promise<void>
}

const confirmation = 'apply-figure-import'

/** Fourth: all of it at once, after a second thought; how far it is, and how it ended. */
export function ApplyStep({ edition, record, problem, isUnreached, apply }: Props) {
  const say = useSay()
  const id = useId()
  const { state } = record
  return (
    <section className="import-step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('FigureSheet.n4Apply')}</h3>
      {state === 'examined' && <Ready key={record.id} record={record} apply={apply} />}
      {state === 'applying' && <ImportProgress edition={edition} record={record} />}
      <p role="alert">{state === 'applying' && isUnreached && say('FigureSheet.serverDoesNotAnswerIt')}</p>
      <div role="status">
        <ImportOutcome record={record} problem={problem} />
      </div>
    </section>
  )
}

function Ready({ record, apply }: Pick<Props, 'record' | 'apply'>) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { openModal } = useModal()
  const [isConfirmed, setIsConfirmed] = useState(false)
  const { errors, warnings, changes, figures } = record.counts
  if (errors > 0) return <p>{say('FigureSheet.fileHasErrorsAndCannot')}</p>
  if (changes === 0) return <p>{say('FigureSheet.fileChangesNothing')}</p>
  const count = formatNumber(figures, language)
  return (
    <>
      {warnings > 0 && (
        <p>
          <label className="import-confirm">
            <input type="checkbox" checked={isConfirmed} onChange={(event) => setIsConfirmed(event.target.checked)} />
            {say('FigureSheet.iHaveLookedAtWarnings', { warnings: formatNumber(warnings, language) })}
          </label>
        </p>
      )}
      <Button disabled={warnings > 0 && !isConfirmed} margin={false} onClick={() => openModal(confirmation)}>
        {say('FigureSheet.applyAsDrafts')}
      </Button>
      <ConfirmationModal
        modalSlug={confirmation}
        heading={say('FigureSheet.applyChanges')}
        body={say('FigureSheet.figuresChangeAsDrafts', { figures, count })}
        confirmLabel={say('FigureSheet.apply')}
        cancelLabel={say('FigureSheet.goBack')}
        onConfirm={() => void apply()}
      />
    </>
  )
}
