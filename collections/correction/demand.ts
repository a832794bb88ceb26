import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { CorrectionKind, FieldChange } from '@/lib/correction/types'
import { say } from '../words/words'
import { isMinor } from './changes'
import type { GivenCorrection } from './correction-fields'

type Change = { kind: Exclude<CorrectionKind, 'minor'>; changes: FieldChange[] }
type Error = { path: string; message: string }

/** The kind a change is recorded as. Throws ValidationError, field by field, where what was given does not suffice. */
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
  const named = (language: 'it' | 'en') =>
    changes
      .filter(({ isSubstantive }) => isSubstantive)
      .map(({ label }) => `«${label[language]}»`)
      .join(', ')
  const message = say(
    req,
    `Non è una modifica minore: cambia ${named('it')}. Registrala come correzione, con il motivo.`,
    `This is no minor edit: it changes ${named('en')}. Record it as a correction, with its reason.`,
  )
  return [{ path: 'correction.kind', message }]
}

function errorsOf(kind: Change['kind'], given: GivenCorrection, req: PayloadRequest): Error[] {
  if (given.kind === null || given.kind === 'minor')
    return [{ path: 'correction.kind', message: whatToGive(kind, req) }]
  if (given.kind !== kind && given.kind !== 'correction')
    return [{ path: 'correction.kind', message: whatToGive(kind, req) }]
  return (['it', 'en'] as const).flatMap((locale) =>
    given.reason[locale] ? [] : [{ path: `correction.reason.${locale}`, message: missingReason(locale, req) }],
  )
}

const whatToGive = (kind: Change['kind'], req: PayloadRequest): string =>
  ({
    correction: say(
      req,
      'È già pubblico: cambia solo con una correzione. Di’ se è una correzione, con il motivo, o una modifica minore.',
      'It is public already: it changes only by a correction. Say whether it is one, with its reason, or a minor edit.',
    ),
    addition: say(
      req,
      'L’edizione è già pubblica: ciò che si aggiunge si registra come correzione, con il motivo.',
      'The edition is public already: what is added is recorded as a correction, with its reason.',
    ),
    withdrawn: say(
      req,
      'È già pubblico: si ritira solo con una correzione, con il motivo.',
      'It is public already: it is withdrawn only by a correction, with its reason.',
    ),
  })[kind]

const missingReason = (locale: 'it' | 'en', req: PayloadRequest): string =>
  ({
    it: say(req, 'Scrivi il motivo in italiano: lo leggono tutti.', 'Write the reason in Italian: everybody reads it.'),
    en: say(req, 'Scrivi il motivo in inglese: lo leggono tutti.', 'Write the reason in English: everybody reads it.'),
  })[locale]
