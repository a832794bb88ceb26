'use client'

import { FieldDescription, FieldError, FieldLabel, ReactSelect, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type ComponentProps, useId, useMemo } from 'react'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { isLookedFor, type ResolvedFigure } from '@/lib/figure/resolved-figure'
import { formatToken, needsOther } from '@/lib/figure/token'
import type { TokenForm } from '@/lib/figure/types'
import { ReadProblem } from '../office-api/ReadProblem'
import '../frame/office.css'
import { useTextLocale } from '../token/use-token'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { useReadings } from './use-readings'

type Choice = { value: string; label: string; figure?: ResolvedFigure }

/**
 * The figure to compare with is asked for where the chosen form compares; at
 * once, without asking the server.
 */
export const FigurePicker: TextFieldClientComponent = (props) => {
  const form = useFormFields(([fields]) => fields.form?.value)
  if (props.field.name === 'of' && !needsOther(form as TokenForm)) return null
  return <Picker {...props} />
}

/** Finds a figure of the text's own edition by its name, in any language, or by its code. */
const Picker: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, errorMessage } = useField<string | null>({ potentiallyStalePath: given })
  const readings = useReadings()
  const { figures, byCode, status } = readings
  const say = useSay()
  const language = useInterfaceLanguage()
  // The form around has a field of its own called code.
  const inputId = useId()
  const choices = useMemo(() => figures.map((figure) => choiceOf(figure, language)), [figures, language])
  const known = value ? byCode.get(value) : undefined
  const chosen = value ? (known ? choiceOf(known, language) : { value, label: value }) : undefined

  const select: ComponentProps<typeof ReactSelect> & Record<string, unknown> = {
    inputId,
    className: 'figure-picker',
    options: choices,
    value: chosen,
    disabled: Boolean(readOnly),
    isLoading: status === 'loading',
    showError,
    isClearable: false,
    placeholder: say('Figures.searchForFigure'),
    noOptionsMessage: () => say('Figures.noFigureMatches'),
    loadingMessage: () => say('Figures.oneMoment'),
    filterOption: ({ data }, search) => {
      const { figure } = data as unknown as Choice
      return figure ? isLookedFor(figure, search) : true
    },
    formatOptionLabel: (choice: Choice, { context }: { context: 'menu' | 'value' }) => (
      <Shown choice={choice} isBrief={context === 'value'} />
    ),
    screenReaderStatus: ({ count }: { count: number }) => say('Figures.figuresFound', { count }),
    ariaLiveMessages: {
      guidance: () => say('Figures.typeToSearchArrowsTo'),
      onChange: ({ label }: { label: string }) => say('Figures.chosen', { label }),
      onFocus: ({ label }: { label: string }) => label,
      onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
    },
    onChange: (choice) => setValue((choice as unknown as Choice | null)?.value ?? null),
  }
  return (
    <div className="field-type figure-picker-field">
      <FieldLabel label={field.label} path={path} required={field.required} htmlFor={inputId} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={errorMessage} />
        <ReactSelect {...select} />
      </div>
      <ReadProblem read={readings}>{say('Figures.figuresCannotBeLoaded')}</ReadProblem>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

const choiceOf = (figure: ResolvedFigure, language: Locale): Choice => ({
  value: figure.code,
  label: `${figure.label[language] ?? figure.label[sourceLocale] ?? ''} ${figure.code}`.trim(),
  figure,
})

function Shown({ choice: { value, figure }, isBrief }: { choice: Choice; isBrief: boolean }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const locale = useTextLocale()
  if (!figure) return <span>{value}</span>
  return (
    <span className={`figure-choice${isBrief ? ' figure-choice--brief' : ''}`}>
      <span className="figure-choice__name">
        {figure.label[language] ?? figure.label[sourceLocale]}
        {!figure.isPublished && <em> ({say('Figures.draft')})</em>}
      </span>
      <code className="figure-choice__code">{value}</code>
      <span className="figure-choice__value">
        {formatToken(figure, 'value', locale) ?? say('Figures.notAvailable')}
      </span>
    </span>
  )
}
