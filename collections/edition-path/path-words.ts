import type { PayloadRequest } from 'payload'
import type { EditionState } from '@/lib/edition-path/states'
import type { EditionStep, Refusal } from '@/lib/edition-path/steps'
import { stateWords } from '@/lib/edition-path/words'
import { inOwnLanguage, say } from '../words/words'

const named = (state: EditionState, req: PayloadRequest) => inOwnLanguage(req, stateWords[state]).toLowerCase()

/** Why a step was refused, in the language of whoever tried it. */
export function explainRefusal(
  refusal: Refusal,
  { from, to, step }: { from: EditionState; to: EditionState; step: EditionStep | null },
  req: PayloadRequest,
): string {
  const [before, after] = [named(from, req), named(to, req)]
  if (refusal === 'noSuchStep') return say(req, 'EditionPath.editionThatIsCannotBecome', { before, after })
  if (refusal === 'reasonMissing') return say(req, 'EditionPath.writeReasonItStaysIn')
  if (step === 'callBack') return say(req, 'EditionPath.onlyWhoeverSubmittedItCan')
  if (step === 'withdraw') return say(req, 'EditionPath.onlyAdministratorCanWithdrawEdition')
  return say(req, 'EditionPath.thisStepBelongsToApprovers')
}

/** Why the content of an edition in this state cannot be changed now. */
export function explainLock(state: EditionState, year: number, req: PayloadRequest): string {
  return state === 'approved'
    ? say(req, 'EditionPath.editionIsApprovedAndIts', { year })
    : say(req, 'EditionPath.editionIsInReviewEditors', { year })
}
