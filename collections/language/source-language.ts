import type { PayloadRequest } from 'payload'
import { isLocale, sourceLocale } from '@/i18n/locales'

/**
 * A request that names no language, or one we do not have, is in the source language.
 * Without one Payload leaves out every text of the answer, and drops every text it is
 * sent while saying that it saved.
 */
export function inSourceLanguage<T>({ args, req }: { args?: T; req: PayloadRequest }): T | undefined {
  if (req.locale !== 'all' && !isLocale(String(req.locale))) req.locale = sourceLocale
  return args
}
