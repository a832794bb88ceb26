import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { GateStatus } from '@/lib/gate/gate-status'
import { isPublicEdition } from '../access/access'
import { isTrusted, storedEdition } from '../edition/stored-edition'
import { inOwnLanguage, say } from '../words/words'
import { gateStatusOf } from './acceptances'

/** Lines told in a refusal; the rest is in the checklist. */
const told = 3

/**
 * An edition becomes public, through any entry point, only when nothing stands in its
 * checklist but warnings that somebody has accepted. What is public already is changed by
 * corrections and not judged again. A trusted command, which has no user and comes by no
 * address, loads what is known to be good.
 */
export const gateHolds: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (isTrusted(req) || !isPublicEdition({ ...originalDoc, ...data })) return data
  const id = originalDoc?.id ? String(originalDoc.id) : null
  if (!id) throw refused(newEditionRefusal(req), req)
  const stored = await storedEdition(id, req)
  if (stored && isPublicEdition(stored)) return data
  await refuseUnlessReady(id, req, data)
  return data
}

/** Throws a ValidationError that counts and names what keeps the edition from becoming public. */
export async function refuseUnlessReady(
  edition: string,
  req: PayloadRequest,
  pending?: Record<string, unknown>,
): Promise<void> {
  const status = await gateStatusOf(edition, req, pending)
  if (!status.isReady) throw refused(refusalOf(status, req), req)
}

const refused = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })

const newEditionRefusal = (req: PayloadRequest) => say(req, 'Gate.newEditionIsNotPublished')

/** "L’edizione non può diventare pubblica: 2 errori e 1 avviso da confermare. …" */
function refusalOf({ lines, errors, open }: GateStatus, req: PayloadRequest): string {
  const holding = lines
    .filter(({ severity, accepted }) => severity === 'error' || !accepted)
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  const named = holding.slice(0, told).map(({ title, message }) => `${title}: ${inOwnLanguage(req, message)}`)
  const rest = holding.length - named.length
  return [
    say(req, 'Gate.editionCannotBecomePublic', { problems: problemsCounted(errors, open, req) }),
    ...named,
    ...(rest > 0 ? [say(req, 'Gate.andMoreInTabChecks', { rest })] : []),
  ].join(' ')
}

function problemsCounted(errors: number, open: number, req: PayloadRequest): string {
  const counted = {
    errors: say(req, 'Gate.errorsCounted', { count: errors }),
    warnings: say(req, 'Gate.warningsCounted', { count: open }),
  }
  if (errors > 0 && open > 0) return say(req, 'Gate.errorsAndWarnings', counted)
  return errors > 0 ? counted.errors : open > 0 ? counted.warnings : ''
}
