'use client'

import { useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useId } from 'react'
import type { DefinedBy } from '@/lib/figure/definition-change'
import { formatFigure } from '@/lib/format'
import { type BesideLastYear as Beside, besideLastYear, confirmFigure } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { type Say, useInterfaceLanguage, useSay } from '../words/use-say'
import { variationWords } from './variation-words'
import './next-edition.css'

/**
 * Under the value: what the edition before says, by how much this one differs as it is
 * typed, and how it was confirmed.
 */
export function LastYear() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const say = useSay()
  const language = useInterfaceLanguage()
  const heading = useId()
  const value = useFormFields(([fields]) => fields.value?.value)
  const unit = useFormFields(([fields]) => fields.unit?.value)
  const read = useRead(besideLastYear, id ? { id } : null, { version: lastUpdateTime })
  const { data, reload } = read
  if (read.status === 'failed')
    return <ReadProblem read={read}>{say('NextEdition.lastYearCannotBeLoaded')}</ReadProblem>
  if (!data || (data.year === null && !data.isToConfirm)) return null

  const { year, lastYear, toDeclare } = data
  const shown = lastYear && formatFigure(lastYear, language, { form: 'full', unit: 'word' })
  return (
    <section className="office-panel last-year" aria-labelledby={heading}>
      <h2 id={heading} className="office-panel__title">
        {year === null ? say('NextEdition.lastYear') : say('NextEdition.inEdition', { year })}
      </h2>
      <p className="office-panel__value">
        {lastYear ? (shown ?? say('NextEdition.notAvailable')) : say('NextEdition.itWasNotThere')}
      </p>
      {lastYear && <p data-variation>{variationWords({ value, unit }, lastYear, language, say)}</p>}
      {toDeclare.length > 0 && (
        <p className="last-year__declare">
          {say('NextEdition.differsFromThatEdition')}
          {toDeclare.map((part) => partWords(part, say)).join(', ')}.{' '}
          <a href="#field-comparability__status">{say('NextEdition.declareWhetherTwoValuesCan')}</a>.
        </p>
      )}
      <Confirm beside={data} onDone={reload} />
    </section>
  )
}

function Confirm({ beside, onDone }: { beside: Beside; onDone: () => void }) {
  const { id } = useDocumentInfo()
  const say = useSay()
  const isModified = useFormModified()
  const { send, problem, isBusy } = useAction()
  const { confirmed, isToConfirm, isComputed, lastYear } = beside
  if (!id || isComputed || (!isToConfirm && confirmed === null)) return null

  const confirm = async (how: 'same' | 'notMeasured') => {
    if (!(await send(confirmFigure, { params: { id }, body: { confirmed: how } }))) return
    // The value stands in the form, which would save the old one over it.
    window.location.reload()
    onDone()
  }
  return (
    <>
      <p>
        <strong>{stateWords(beside, say)}</strong>
      </p>
      {isToConfirm && (
        <div className="last-year__actions">
          {typeof lastYear?.value === 'number' && (
            <button type="button" disabled={isBusy || isModified} onClick={() => confirm('same')}>
              {say('NextEdition.sameAsLastYear')}
            </button>
          )}
          <button type="button" disabled={isBusy || isModified} onClick={() => confirm('notMeasured')}>
            {say('NextEdition.noLongerMeasured')}
          </button>
        </div>
      )}
      {isToConfirm && isModified && <p>{say('NextEdition.saveWhatYouHaveWritten')}</p>}
      <p role="alert">{problem}</p>
    </>
  )
}

function stateWords({ confirmed, isToConfirm }: Beside, say: Say): string {
  if (isToConfirm) return say('NextEdition.toConfirmWriteThisYears')
  return {
    entered: say('NextEdition.confirmedValueEntered'),
    computed: '',
    same: say('NextEdition.confirmedSameAsLastYear'),
    notMeasured: say('NextEdition.confirmedNoLongerMeasured'),
  }[confirmed ?? 'computed']
}

const partWords = (part: DefinedBy, say: Say): string =>
  ({
    label: say('NextEdition.label'),
    unit: say('NextEdition.unit'),
    formula: say('NextEdition.formula'),
    target: say('NextEdition.target'),
    description: say('NextEdition.whatItMeasures'),
  })[part]
