'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useCallback } from 'react'
import { useInterfaceLanguage } from '../words/use-say'
import { NumberInput } from './NumberInput'
import { useComputed } from './use-computed'
import { useFormOfFigure } from './use-form-of-figure'
import './number.css'

type Props = NumberFieldClientProps & { isOfFigure?: boolean }

/**
 * Where the form keeps a number; what could not be read is kept as the
 * text it is, and saved by nobody.
 */
function NumberFieldComponent({ field, path: pathFromProps, readOnly, isOfFigure = false }: Props) {
  const isComputed = useComputed(pathFromProps)
  const check = useCallback((value: unknown) => typeof value !== 'string', [])
  const { customComponents, disabled, path, setValue, showError, value } = useField<number | string | null>({
    potentiallyStalePath: pathFromProps,
    validate: check as never,
    disableFormData: isComputed,
  })
  const language = useInterfaceLanguage()
  const form = useFormOfFigure()
  const isReadOnly = readOnly || disabled || isComputed || field.admin?.readOnly
  const { Label, Error: ErrorMessage, Description, BeforeInput, AfterInput } = customComponents ?? {}
  return (
    <div
      className={[fieldBaseClass, 'number', showError && 'error', isReadOnly && 'read-only'].filter(Boolean).join(' ')}
      style={mergeFieldStyles(field)}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />}
      />
      <div className={`${fieldBaseClass}__wrap`}>
        <RenderCustomComponent
          CustomComponent={ErrorMessage}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <NumberInput
          id={`field-${path.replace(/\./g, '__')}`}
          name={path}
          value={value ?? null}
          onChange={setValue}
          language={language}
          isReadOnly={Boolean(isReadOnly)}
          form={isOfFigure ? form : null}
        />
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  )
}

export const NumberField = withCondition(NumberFieldComponent)
