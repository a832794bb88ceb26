import {
  type FieldBase,
  type NumberField,
  type NumberFieldSingleValidation,
  type PayloadRequest,
  validations,
} from 'payload'
import { inEveryLanguage } from '@/i18n/office'
import type { TypedNumber } from '@/lib/number/typed-number'
import { typedNumberProblem } from '@/lib/number/typed-number-words'
import { inOwnLanguage } from '../words/words'

type Options = Omit<NumberField, 'type' | 'name' | 'label' | 'hasMany' | 'validate' | 'minRows' | 'maxRows'> & {
  label: FieldBase['label']
  validate?: NumberFieldSingleValidation
  /** Shows beside it what readers will see, with the unit and the decimals of the figure. */
  isOfFigure?: boolean
}

/** What is wrong with a number as it was typed, in the language of the current user. */
export function numberProblem(read: TypedNumber, req: Pick<PayloadRequest, 'i18n'>): string {
  const problem = typedNumberProblem(read) ?? inEveryLanguage('Numbers.writeNumber')
  return inOwnLanguage(req, problem)
}

/**
 * A number that editors write as they write numbers: "254.774.002,77" in Italian. Every number
 * they can change is one of these.
 */
export function numberField(name: string, { isOfFigure, validate, ...options }: Options): NumberField {
  const check: NumberFieldSingleValidation = (value, options) => {
    // What the form could not read stays text until it is put right.
    if (typeof value === 'string') return numberProblem({ kind: 'unreadable' }, options.req)
    return (validate ?? (validations.number as NumberFieldSingleValidation))(value, options)
  }
  return {
    ...options,
    name,
    type: 'number',
    validate: check,
    admin: {
      ...options.admin,
      components: {
        ...options.admin?.components,
        Field: { path: '/components/admin/number/NumberField#NumberField', clientProps: { isOfFigure } },
      },
    },
  } as NumberField
}
