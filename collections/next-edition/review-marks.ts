import type { Confirmation } from '@/lib/figure/confirmation'
import { canonicalText } from '@/lib/translation/texts'
import type { Values } from '../stored/stored'

/**
 * What is still to be looked at of a document that came from the
 * edition before: names of its fields.
 */
export type Review = { marks: string[]; confirmed: Confirmation | null }

type Change = Review & {
  /** The document in the language it is saved in, before and after. */
  before: Values
  after: Values
  /**
   * Whether that is the source language: a translation alone does not
   * show that a text was read again.
   */
  isSource: boolean
  isText: (field: string) => boolean
  /** What somebody says of the document without changing it. */
  said?: { fields?: string[]; confirmed?: 'same' | 'notMeasured' }
}

/** What is left to look at once a change is stored: whoever edits a field has looked at it. */
export function reviewAfter({ marks, confirmed, before, after, isSource, isText, said }: Change): Review {
  const isSettled = (field: string) =>
    said?.fields?.includes(field) ||
    ((isSource || !isText(field)) && readable(before[field]) !== readable(after[field]))
  const texts = marks.filter((field) => field !== 'value' && !isSettled(field))
  const isFollowed = confirmed !== null || marks.includes('value')
  if (!isFollowed) return { marks: texts, confirmed }
  const now = confirmedAfter(confirmed, before, after, said?.confirmed)
  return { marks: now === null ? [...texts, 'value'] : texts, confirmed: now }
}

function confirmedAfter(
  confirmed: Confirmation | null,
  before: Values,
  after: Values,
  said?: Confirmation,
): Confirmation | null {
  if (said) return said
  if ((after.formula as Values | null | undefined)?.operation) return 'computed'
  const isOther = (before.value ?? null) !== (after.value ?? null)
  if (!isOther && confirmed !== 'computed') return confirmed
  return typeof after.value === 'number' ? 'entered' : null
}

/**
 * What can be read of a value: long texts without what only the editor sees, lists without the
 * ids of their rows. Empty is empty.
 */
function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join('\n')
  if (typeof value === 'string' || (typeof value === 'object' && value !== null && 'root' in value))
    return canonicalText(value)
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, held]) => readable(held))
    .join('\n')
}
