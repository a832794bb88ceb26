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
      <h3 id={`${id}-title`}>{say('4. Applica', '4. Apply')}</h3>
      {state === 'examined' && <Ready key={record.id} record={record} apply={apply} />}
      {state === 'applying' && <ImportProgress edition={edition} record={record} />}
      <p role="alert">
        {state === 'applying' &&
          isUnreached &&
          say('Il server non risponde: si riprova da sé.', 'The server does not answer: it is asked again by itself.')}
      </p>
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
  if (errors > 0)
    return (
      <p>
        {say(
          'Il file ha errori e non si applica: correggilo e ripeti la prova.',
          'The file has errors and cannot be applied: mend it and examine it again.',
        )}
      </p>
    )
  if (changes === 0) return <p>{say('Il file non cambia niente.', 'The file changes nothing.')}</p>
  const count = formatNumber(figures, language)
  return (
    <>
      {warnings > 0 && (
        <p>
          <label className="import-confirm">
            <input type="checkbox" checked={isConfirmed} onChange={(event) => setIsConfirmed(event.target.checked)} />
            {say(
              `Ho guardato gli avvisi (${formatNumber(warnings, 'it')}): codici sconosciuti o mancanti, righe o colonne nascoste, valori tolti, cambi molto grandi, controlli che non tornano.`,
              `I have looked at the warnings (${formatNumber(warnings, 'en')}): unknown or missing codes, hidden rows or columns, values removed, very large changes, checks that fail.`,
            )}
          </label>
        </p>
      )}
      <Button disabled={warnings > 0 && !isConfirmed} margin={false} onClick={() => openModal(confirmation)}>
        {say('Applica come bozze', 'Apply as drafts')}
      </Button>
      <ConfirmationModal
        modalSlug={confirmation}
        heading={say('Applicare le modifiche?', 'Apply the changes?')}
        body={
          figures === 1
            ? say(
                'Cambia un dato, come bozza. In pubblico resta tutto com’è.',
                'One figure changes, as a draft. Nothing changes in public.',
              )
            : say(
                `Cambiano ${count} dati insieme, come bozze. In pubblico resta tutto com’è.`,
                `${count} figures change together, as drafts. Nothing changes in public.`,
              )
        }
        confirmLabel={say('Applica', 'Apply')}
        cancelLabel={say('Torna indietro', 'Go back')}
        onConfirm={() => void apply()}
      />
    </>
  )
}
