import type { FigureRecord } from './types'

/**
 * What the approved document says of a figure, as stored or about to be: nothing, null
 * and an empty group mean the same.
 */
export type DocumentClaim = {
  stated?: { value?: number | null; precision?: number | null } | null
  target?: {
    value?: number | null
    direction?: string | null
    stated?: string | null
    basis?: string | null
  } | null
}

/**
 * Whether the document still says of the figure what it said when its explanation was
 * signed. If not the signature lapses: an explanation of one difference would else
 * cover whatever is put in its place.
 */
export function saysTheSame(before: DocumentClaim, now: DocumentClaim): boolean {
  const [first, second] = [before, now].map(({ stated, target }) => [
    stated?.value ?? null,
    stated?.precision ?? null,
    target?.value ?? null,
    // Not chosen means at least, as when it is read.
    target?.value == null ? null : (target.direction ?? 'atLeast'),
    // Said of a target that is not printed, it is held against nothing.
    target?.value == null ? null : (target.stated ?? null),
    target?.value == null || !target.stated ? null : (target.basis ?? 'own'),
  ])
  return first?.every((part, place) => part === second?.[place]) ?? true
}

/** An explanation as stored, its text in the source language. */
export type Explained = { text?: string | null; signedBy?: string | null; signedOn?: string | null }

/**
 * Who signed an explanation and on which day. What is not written in the source language
 * is not signed, in any language.
 */
export function signatureOf(explanation: Explained | null | undefined): FigureRecord['signed'] {
  const [by, on] = [explanation?.signedBy?.trim() || null, explanation?.signedOn?.slice(0, 10) || null]
  return explanation?.text?.trim() && (by || on) ? { by, on } : null
}
