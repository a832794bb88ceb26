import type { PayloadRequest } from 'payload'
import { everyLanguage, type Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'

/** The same asker in a language of choice: what is kept or shown to several is worded in both. */
export const asking = (req: PayloadRequest, language: Locale) =>
  ({
    payload: req.payload,
    transactionID: req.transactionID,
    user: req.user,
    i18n: { ...req.i18n, language },
  }) as PayloadRequest

/** What `words` says in each language of the office. */
export const bilingual = (req: PayloadRequest, words: (req: PayloadRequest) => string): Both<string> =>
  everyLanguage((locale) => words(asking(req, locale)))
