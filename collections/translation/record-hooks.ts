import type { FieldHook } from 'payload'
import { recordsAfter, stateOf, type TranslationRecord, worstState } from '@/lib/translation/records'
import { bilingualTexts, textsAfter } from '@/lib/translation/texts'
import { saveContext } from '../context/save-context'
import { textFieldsIn } from './translated'

type Args = Parameters<FieldHook>[0]

/**
 * What is known of the translations once the change is stored. What was sent is not looked at: only
 * the texts and what was known before count, in the newest version, draft or not.
 */
function afterChange({ collection, global, context, data, originalDoc, req, siblingDocWithLocales }: Args) {
  const config = collection ?? global
  if (!config) return null
  const fields = textFieldsIn(config)
  const stored = siblingDocWithLocales ?? {}
  const before = bilingualTexts(fields, stored)
  const after = textsAfter(fields, before, data, String(req.locale))
  const { accepted } = saveContext(context)
  const isMeant = accepted?.collection === config.slug && (!collection || accepted.id === String(originalDoc?.id))
  const records = recordsAfter({
    before,
    after,
    records: recordsIn(stored.translations),
    isMinor: (data as { minorEdit?: unknown } | undefined)?.minorEdit === true,
    accepted: isMeant ? accepted.fields : [],
  })
  return { after, records }
}

/** The records a document carries; none where it was written before they were kept. */
export const recordsIn = (value: unknown): TranslationRecord[] => (Array.isArray(value) ? value : [])

export const keepRecords: FieldHook = (args) => afterChange(args)?.records ?? []

export const keepState: FieldHook = (args) => {
  const change = afterChange(args)
  return change && worstState(change.after.map((text) => stateOf(text, change.records)))
}
