import { randomBytes } from 'node:crypto'
import type { PayloadRequest, RequestContext } from 'payload'
import type { PathLine } from '@/lib/edition-path/api'
import type { EditionState } from '@/lib/edition-path/states'
import { saveContext } from '../context/save-context'
import { updateRow } from '../stored/rows'
import { storedRow } from '../stored/stored-row'

/**
 * One line of an edition's history. `by` is null for commands of the server and
 * for accounts that no longer exist.
 */
export type PathRecord = PathLine & { by: string | null }

/**
 * What of an edition only the path writes. `scheduledFor` is the instant
 * of a publication to come, as ISO.
 */
export type PathFields = {
  steps: PathRecord[]
  scheduledFor: string | null
  scheduledBy: string | null
}

export type StoredEdition = PathFields & { id: string; year: number; state: EditionState; _status?: string }

/**
 * The record that readers' rules look at, which alone says where an edition stands: its drafts may
 * be older. Null when there is none.
 */
export async function storedEdition(id: unknown, req: PayloadRequest): Promise<StoredEdition | null> {
  const found = await storedRow<StoredEdition & { scheduledBy: unknown }>('editions', String(id), req)
  return found && { ...found, ...pathFieldsOf(found) }
}

/** A new line of the history, of now, by the current user. */
export const recordBy = (
  { user }: Pick<PayloadRequest, 'user'>,
  event: Pick<PathRecord, 'step' | 'from' | 'to'> & Partial<PathRecord>,
): PathRecord => ({
  id: randomBytes(12).toString('hex'),
  by: user ? String(user.id) : null,
  byName: (user as { name?: string | null } | null)?.name ?? '',
  at: new Date().toISOString(),
  ...event,
})

const pathFieldsOf = ({
  steps,
  scheduledFor,
  scheduledBy,
}: Partial<Record<keyof PathFields, unknown>>): PathFields => ({
  steps: (Array.isArray(steps) ? steps : []) as PathRecord[],
  scheduledFor: (scheduledFor as string | null | undefined) ?? null,
  scheduledBy: (scheduledBy as string | null | undefined) ?? null,
})

/** A command of the server: the Local API without an account. The path binds everybody else. */
export const isTrusted = ({ user, payloadAPI }: PayloadRequest): boolean => !user && payloadAPI === 'local'

/**
 * Whether a document is saved as part of the publication of its edition, which
 * has looked at everything itself.
 */
export const isPublishedWithEdition = (context: RequestContext): boolean =>
  saveContext(context).publishingEdition !== undefined

/**
 * Who submitted the edition for the review it is in; null when it is in none, or a
 * command of the server submitted it.
 */
export function submitterOf({ state, steps }: Pick<StoredEdition, 'state' | 'steps'>): string | null {
  if (state !== 'inReview') return null
  return steps.findLast(({ to, from }) => to === 'inReview' && from !== 'inReview')?.by ?? null
}

/** Writes a line of the history that changes no state. Drafts take it over with their next save. */
export async function writePath(
  edition: StoredEdition,
  record: PathRecord,
  schedule: Pick<PathFields, 'scheduledFor' | 'scheduledBy'>,
  req: PayloadRequest,
): Promise<void> {
  const data = { steps: [...edition.steps, record], ...schedule }
  await updateRow('editions', edition.id, data, req)
}
