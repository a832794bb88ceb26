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

/** Under the value: what the edition before says, by how much this one differs as it is typed, and how it was confirmed. */
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
    return <ReadProblem read={read}>{say('L’anno scorso non si carica.', 'Last year cannot be loaded.')}</ReadProblem>
  if (!data || (data.year === null && !data.isToConfirm)) return null

  const { year, lastYear, toDeclare } = data
  const shown = lastYear && formatFigure(lastYear, language, { form: 'full', unit: 'word' })
  return (
    <section className="office-panel last-year" aria-labelledby={heading}>
      <h2 id={heading} className="office-panel__title">
        {year === null ? say('L’anno scorso', 'Last year') : say(`Nell’edizione ${year}`, `In the ${year} edition`)}
      </h2>
      <p className="office-panel__value">
        {lastYear ? (shown ?? say('non disponibile', 'not available')) : say('non c’era', 'it was not there')}
      </p>
      {lastYear && <p data-variation>{variationWords({ value, unit }, lastYear, language, say)}</p>}
      {toDeclare.length > 0 && (
        <p className="last-year__declare">
          {say('Cambia rispetto a quella edizione: ', 'Differs from that edition: ')}
          {toDeclare.map((part) => partWords(part, say)).join(', ')}.{' '}
          <a href="#field-comparability__status">
            {say('Dichiara se i due valori si possono confrontare', 'Declare whether the two values can be compared')}
          </a>
          .
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
              {say('Uguale all’anno scorso', 'Same as last year')}
            </button>
          )}
          <button type="button" disabled={isBusy || isModified} onClick={() => confirm('notMeasured')}>
            {say('Non più rilevato', 'No longer measured')}
          </button>
        </div>
      )}
      {isToConfirm && isModified && (
        <p>{say('Prima salva quello che hai scritto.', 'Save what you have written first.')}</p>
      )}
      <p role="alert">{problem}</p>
    </>
  )
}

function stateWords({ confirmed, isToConfirm }: Beside, say: Say): string {
  if (isToConfirm)
    return say(
      'Da confermare: scrivi il valore di quest’anno, oppure scegli.',
      'To confirm: write this year’s value, or choose.',
    )
  return {
    entered: say('Confermato: valore inserito.', 'Confirmed: value entered.'),
    computed: '',
    same: say('Confermato: uguale all’anno scorso.', 'Confirmed: same as last year.'),
    notMeasured: say('Confermato: non più rilevato.', 'Confirmed: no longer measured.'),
  }[confirmed ?? 'computed']
}

const partWords = (part: DefinedBy, say: Say): string =>
  ({
    label: say('il nome', 'the label'),
    unit: say('l’unità', 'the unit'),
    formula: say('la formula', 'the formula'),
    target: say('il target', 'the target'),
    description: say('che cosa misura', 'what it measures'),
  })[part]
