import type { Field, JSONFieldValidation } from 'payload'
import { z } from 'zod'
import { locales } from '@/i18n/locales'
import type { IntendedNumber } from '@/lib/figure/typed-numbers'
import { hasRole, roles } from '../access/access'
import { say } from '../words/words'

/**
 * A number that an editor means to have typed by hand: the field it stands in, in
 * which language, as it is written.
 */
const intendedNumber: z.ZodType<IntendedNumber> = z.strictObject({
  field: z.string().min(1),
  locale: z.enum(locales),
  number: z.string().min(1),
})

const isOfForm = (value: unknown) => z.array(intendedNumber).safeParse(value).success

const areIntendedNumbers: JSONFieldValidation = (value, { req }) =>
  value === null || value === undefined || isOfForm(value) ? true : say(req, 'TypedNumbers.listOfIntendedNumbersIs')

/**
 * Marks on a document, kept beside its texts because a number may stand in a plain
 * field too. Office business only.
 */
export const intendedNumbersField: Field = {
  name: 'intendedNumbers',
  type: 'json',
  admin: { hidden: true },
  access: { read: ({ req }) => hasRole(req.user, ...roles) },
  validate: areIntendedNumbers,
  // Of a draft Payload asks no validation, and whatever looks for tokens would take it for a text.
  custom: { isOfForm },
}
