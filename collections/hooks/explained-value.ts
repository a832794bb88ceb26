import type { CollectionBeforeChangeHook } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { roundHalfUp } from '@/lib/round'

type Explanation = {
  text?: string | null
  signedBy?: string | null
  signedOn?: string | null
  explainedValue?: unknown
}

/**
 * An explanation is of one value: the one the figure has when it is written or signed. Later changes of the figure leave
 * it behind, and the contradiction shows again until somebody signs anew. Runs after the value was computed.
 */
export const signExplanation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc?.explanation ?? {}) as Explanation
  const now = { ...before, ...(data.explanation as Explanation | undefined) }
  const { value = null } = { ...originalDoc, ...data } as { value?: number | null }
  const isWritten = Boolean(now.text?.trim()) || typeof before.explainedValue === 'number'
  const isSignedAnew =
    typeof before.explainedValue !== 'number' ||
    (req.locale === sourceLocale && now.text !== before.text) ||
    now.signedBy !== before.signedBy ||
    day(now.signedOn) !== day(before.signedOn)
  const signed = isSignedAnew ? value : (before.explainedValue as number)
  // What binary arithmetic adds to a computed value is not part of what was signed.
  const explainedValue = !isWritten || signed === null ? null : roundHalfUp(signed, 10)
  return { ...data, explanation: { ...now, explainedValue } }
}

const day = (date: string | null | undefined) => date?.slice(0, 10) ?? null
