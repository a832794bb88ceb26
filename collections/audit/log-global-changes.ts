import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalSlug } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { changesBetween } from '@/lib/audit/changes'
import { saveContext } from '../context/save-context'
import { globalRow } from '../stored/rows'
import { isSummarised } from './summary'
import { writeRow } from './write-row'

/** Keeps what is about to change for the row that tells of it. */
export const recordGlobal: GlobalBeforeChangeHook = async ({ context, data, global, req }) => {
  const kept = saveContext(context)
  if (!kept.auditSummary) kept[`global:${global.slug}`] = await globalRow(global.slug as GlobalSlug, req)
  return data
}

/** Every change of a global has its row in the audit log. */
export const logGlobalChange: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  if (isSummarised(global.slug, req)) return doc
  const after = await globalRow(global.slug as GlobalSlug, req)
  const { label } = global
  const named = label && typeof label === 'object' ? (label as Record<string, string>)[sourceLocale] : label
  await writeRow(req, {
    action: 'settings',
    target: global.slug,
    documentTitle: typeof named === 'string' ? named : global.slug,
    locale: req.locale ?? null,
    changes: changesBetween(saveContext(context)[`global:${global.slug}`], after),
  })
  return doc
}
