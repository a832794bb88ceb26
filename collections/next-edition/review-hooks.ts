import type { FieldHook } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { Confirmation } from '@/lib/figure/confirmation'
import { saveContext } from '../context/save-context'
import { textFieldsIn } from '../translation/translated'
import { type Review, reviewAfter } from './review-marks'

type Args = Parameters<FieldHook>[0]

function afterChange({ collection, context, data, originalDoc, req, siblingDocWithLocales }: Args): Review {
  const stored = (siblingDocWithLocales ?? {}) as { toReview?: unknown; confirmed?: Confirmation | null }
  const held = { marks: marksIn(stored.toReview), confirmed: stored.confirmed ?? null }
  if (!collection || (held.marks.length === 0 && held.confirmed === null)) return held
  const action = saveContext(context).reviewed
  const isMeant = action?.collection === collection.slug && action.id === String(originalDoc?.id)
  const texts = new Set(textFieldsIn(collection).map(({ path }) => path.split('.')[0]))
  return reviewAfter({
    ...held,
    before: originalDoc ?? {},
    after: { ...originalDoc, ...data },
    isSource: req.locale === sourceLocale,
    isText: (field) => texts.has(field),
    said: isMeant ? action : undefined,
  })
}

/** The marks a document carries; none where it did not come from another edition. */
export const marksIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const keepMarks: FieldHook = (args) => afterChange(args).marks

export const keepConfirmed: FieldHook = (args) => afterChange(args).confirmed
