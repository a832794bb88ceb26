import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import type { CorrectionKind, FieldChange } from '@/lib/correction/types'
import { inOwnLanguage, say } from '../words/words'
import { isMinor } from './changes'
import type { GivenCorrection } from './correction-fields'

type Change = { kind: Exclude<CorrectionKind, 'minor'>; changes: FieldChange[] }
type Error = { path: string; message: string }

/**
 * The kind a change is recorded as. Throws ValidationError, field by field, where
 * what was given does not suffice.
 */
export function acceptedKind(
  collection: string,
  { kind, changes }: Change,
  given: GivenCorrection,
  req: PayloadRequest,
): CorrectionKind {
  const errors =
    kind === 'correction' && given.kind === 'minor' ? minorErrors(changes, req) : errorsOf(kind, given, req)
  if (errors.length > 0) throw new ValidationError({ collection, errors, req })
  return given.kind === 'minor' ? 'minor' : kind
}

/** A typo changes no number, no date and no figure. */
function minorErrors(changes: FieldChange[], req: PayloadRequest): Error[] {
  if (isMinor(changes)) return []
  const fields = changes
    .filter(({ isSubstantive }) => isSubstantive)
    .map(({ label }) => `«${inOwnLanguage(req, label)}»`)
    .join(', ')
  const message = say(req, 'Corrections.noMinorEditItChanges', { fields })
  return [{ path: 'correction.kind', message }]
}

function errorsOf(kind: Change['kind'], given: GivenCorrection, req: PayloadRequest): Error[] {
  if (given.kind === null || given.kind === 'minor')
    return [{ path: 'correction.kind', message: whatToGive(kind, req) }]
  if (given.kind !== kind && given.kind !== 'correction')
    return [{ path: 'correction.kind', message: whatToGive(kind, req) }]
  return locales.flatMap((locale) =>
    given.reason[locale] ? [] : [{ path: `correction.reason.${locale}`, message: missingReason(locale, req) }],
  )
}

const whatToGive = (kind: Change['kind'], req: PayloadRequest): string =>
  ({
    correction: say(req, 'Corrections.itIsPublicAlreadyIt'),
    addition: say(req, 'Corrections.editionIsPublicAlreadyWhat'),
    withdrawn: say(req, 'Corrections.itIsPublicAlreadyItIs'),
  })[kind]

const missingReason = (locale: Locale, req: PayloadRequest): string =>
  ({
    it: say(req, 'Corrections.writeReasonInItalianEverybody'),
    en: say(req, 'Corrections.writeReasonInEnglishEverybody'),
  })[locale]
