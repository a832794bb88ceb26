import { randomBytes } from 'node:crypto'
import { MalformedTokenError } from '../figure/token'
import type { RichContent } from '../text'
import { toBlocks } from './blocks'
import { fromMarkup, toMarkup } from './markup'
import { canonicalText, type TextKind } from './texts'
import { toLexical } from './to-lexical'

/** Ids of the kind the editor gives. */
export const newId = () => randomBytes(12).toString('hex')

/**
 * A text as it is shown and typed on the desk: long texts in their
 * written form, lists one text a line.
 */
export function toWritten(kind: TextKind, value: unknown): string {
  if (kind === 'plain') return typeof value === 'string' ? value : ''
  if (kind === 'list') return Array.isArray(value) ? value.join('\n') : ''
  return value ? toMarkup(toBlocks(value as RichContent).blocks) : ''
}

/** Whether the desk can change the text without losing anything of it; else only the form can. */
export function isWritable(kind: TextKind, value: unknown): boolean {
  if (kind !== 'rich' || !value) return true
  if (!toBlocks(value as RichContent).isWhole) return false
  const back = fromWritten(kind, toWritten(kind, value))
  return back !== null && canonicalText(back) === canonicalText(value)
}

/** What the field stores for what was typed; null when braces in it name no figure. */
export function fromWritten(kind: TextKind, written: string): unknown {
  if (kind === 'plain') return written.trim()
  if (kind === 'list') return written.split('\n').flatMap((line) => line.trim() || [])
  try {
    return toLexical(fromMarkup(written), newId)
  } catch (error) {
    if (error instanceof MalformedTokenError) return null
    throw error
  }
}
