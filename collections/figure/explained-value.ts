import type { CollectionBeforeChangeHook } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { type DocumentClaim, saysTheSame } from '@/lib/figure/signature'
import { roundHalfUp } from '@/lib/round'

type Explanation = {
  text?: string | null
  signedBy?: string | null
  signedOn?: string | null
  explainedValue?: number | null
}

type Explained = DocumentClaim & { value?: number | null; explanation?: Explanation }

/**
 * An explanation is of one value and of what the document says of it: those the figure has when it
 * is written or signed. Later changes of the figure leave it behind, and the contradiction shows
 * again until somebody signs anew. Runs after the value was computed.
 */
export const signExplanation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const was = (originalDoc ?? {}) as Explained
  const now = merged(was, data as Explained)
  const [before, after] = [was.explanation ?? {}, now.explanation ?? {}]
  const isWritten = Boolean(after.text?.trim()) || wasWritten(before)
  const isSignedAnew =
    // Not recorded at all, in a document that was written before it was.
    before.explainedValue === undefined ||
    !wasWritten(before) ||
    (req.locale === sourceLocale && after.text !== before.text) ||
    after.signedBy !== before.signedBy ||
    day(after.signedOn) !== day(before.signedOn)
  const signed = isSignedAnew ? now.value : saysTheSame(was, now) ? before.explainedValue : null
  // What binary arithmetic adds to a computed value is not part of what was signed.
  const explainedValue = isWritten && typeof signed === 'number' ? roundHalfUp(signed, 10) : null
  return { ...data, explanation: { ...after, explainedValue } }
}

/** A change names only what it changes, within groups too. */
const merged = (was: Explained, data: Explained): Explained => ({
  ...was,
  ...data,
  stated: group(was.stated, data.stated),
  target: group(was.target, data.target),
  explanation: group(was.explanation, data.explanation) ?? {},
})

const group = <T extends object>(was: T | null | undefined, data: T | null | undefined): T | null | undefined =>
  data === null ? null : ({ ...was, ...data } as T)

/**
 * In any language: what is read here is one of them. A signature that
 * has lapsed leaves the rest behind.
 */
const wasWritten = ({ text, signedBy, signedOn, explainedValue }: Explanation): boolean =>
  Boolean(text?.trim() || signedBy || signedOn) || typeof explainedValue === 'number'

const day = (date: string | null | undefined) => date?.slice(0, 10) ?? null
