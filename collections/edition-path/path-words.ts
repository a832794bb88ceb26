import type { PayloadRequest } from 'payload'
import type { EditionState } from '@/lib/edition-path/states'
import type { EditionStep, Refusal } from '@/lib/edition-path/steps'
import { stateWords } from '@/lib/edition-path/words'
import { say } from '../words/words'

const named = ({ it, en }: { it: string; en: string }, req: PayloadRequest) =>
  say(req, it.toLowerCase(), en.toLowerCase())

/** Why a step was refused, in the language of whoever tried it. */
export function explainRefusal(
  refusal: Refusal,
  { from, to, step }: { from: EditionState; to: EditionState; step: EditionStep | null },
  req: PayloadRequest,
): string {
  const [before, after] = [named(stateWords[from], req), named(stateWords[to], req)]
  if (refusal === 'noSuchStep')
    return say(
      req,
      `Un'edizione «${before}» non può diventare «${after}»: segui i passi in ordine.`,
      `An edition that is “${before}” cannot become “${after}”: take the steps in order.`,
    )
  if (refusal === 'reasonMissing')
    return say(req, 'Scrivi il motivo: resta nella storia dell’edizione.', 'Write the reason: it stays in the history.')
  if (step === 'callBack')
    return say(
      req,
      'Può richiamarla solo chi l’ha inviata in revisione; altrimenti la rimanda chi approva, con un motivo.',
      'Only whoever submitted it can call it back; otherwise an approver sends it back, with a reason.',
    )
  if (step === 'withdraw')
    return say(
      req,
      'Solo chi amministra può ritirare un’edizione già pubblica.',
      'Only an administrator can withdraw an edition that is public.',
    )
  return say(req, 'Questo passo spetta a chi approva.', 'This step belongs to approvers.')
}

/** Why the content of an edition in this state cannot be changed now. */
export function explainLock(state: EditionState, year: number, req: PayloadRequest): string {
  return state === 'approved'
    ? say(
        req,
        `L'edizione ${year} è approvata e i suoi contenuti non si cambiano. Per correggerli, chi approva la rimanda prima in preparazione.`,
        `The ${year} edition is approved and its content does not change. To mend it, an approver first sends it back.`,
      )
    : say(
        req,
        `L'edizione ${year} è in revisione: la redazione non può cambiarne i contenuti. Chi l'ha inviata può richiamarla; chi approva può rimandarla.`,
        `The ${year} edition is in review: editors cannot change its content. Whoever submitted it can call it back; an approver can send it back.`,
      )
}
