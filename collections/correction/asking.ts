import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'

/**
 * Stands for somebody who asks in a language: a record is written in
 * all of them, whoever writes it.
 */
export const askingIn = (locale: Locale) => ({ i18n: { language: locale } }) as PayloadRequest
