import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { Standing } from '@/lib/gate/standing'
import { isPublicEdition } from '../access/access'
import { isTrusted, storedEdition } from '../edition/stored-edition'
import { say } from '../words/words'
import { standingOf } from './acceptances'

/** Lines told in a refusal; the rest is in the checklist. */
const told = 3

/**
 * An edition becomes public, by whatever road, only when nothing stands in its checklist but warnings that somebody has
 * accepted. What is public already is changed by corrections and not judged again. A trusted command, which has no user and
 * comes by no address, loads what is known to be good.
 */
export const gateHolds: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (isTrusted(req) || !isPublicEdition({ ...originalDoc, ...data })) return data
  const id = originalDoc?.id ? String(originalDoc.id) : null
  if (!id) throw refused(newborn(req), req)
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
  const standing = await standingOf(edition, req, pending)
  if (!standing.isReady) throw refused(refusalOf(standing, req), req)
}

const refused = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: 'editions', errors: [{ path: 'state', message }], req })

const newborn = (req: PayloadRequest) =>
  say(
    req,
    'Una nuova edizione non si pubblica subito: salvala, completala e guarda i controlli.',
    'A new edition is not published at once: save it, complete it and look at its checks.',
  )

/** "L’edizione non può diventare pubblica: 2 errori e 1 avviso da confermare. …" */
function refusalOf({ lines, errors, open }: Standing, req: PayloadRequest): string {
  const holding = lines
    .filter(({ severity, accepted }) => severity === 'error' || !accepted)
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  const named = holding.slice(0, told).map(({ title, message }) => `${title}: ${say(req, message.it, message.en)}`)
  const rest = holding.length - named.length
  return [
    say(
      req,
      `L’edizione non può diventare pubblica: ${countsIn(errors, open, 'it')}.`,
      `The edition cannot become public: ${countsIn(errors, open, 'en')}.`,
    ),
    ...named,
    ...(rest > 0
      ? [
          say(
            req,
            rest === 1
              ? 'E un altro: sono tutti nella scheda «Controlli».'
              : `E altri ${rest}: sono tutti nella scheda «Controlli».`,
            `And ${rest} more, all in the tab “Checks”.`,
          ),
        ]
      : []),
  ].join(' ')
}

function countsIn(errors: number, open: number, language: 'it' | 'en'): string {
  const some = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  return language === 'it'
    ? [...some(errors, 'errore', 'errori'), ...some(open, 'avviso da confermare', 'avvisi da confermare')].join(' e ')
    : [...some(errors, 'error', 'errors'), ...some(open, 'warning to accept', 'warnings to accept')].join(' and ')
}
