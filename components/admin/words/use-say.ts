'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Locale } from '@/i18n/locales'
import { interfaceLanguage, officeWords, type Say } from '@/i18n/office'

export type { Say }

/**
 * Messages in the language of the interface, which is the editor's own and
 * not that of the text being edited.
 */
export const useSay = (): Say => officeWords(useInterfaceLanguage())

/** The language of the interface. */
export function useInterfaceLanguage(): Locale {
  const { i18n } = useTranslation()
  return interfaceLanguage(i18n.language)
}
