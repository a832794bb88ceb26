import type { Locale } from '@/i18n/locales'

export const otherOf = (locale: Locale): Locale => (locale === 'it' ? 'en' : 'it')
