'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales'

export type Say = (it: string, en: string) => string

/** Words in the language of the interface, which is the editor's own and not that of the text being edited. */
export function useSay(): Say {
  const language = useInterfaceLanguage()
  return useMemo(() => (it, en) => (language === 'en' ? en : it), [language])
}

/** The language of the interface. */
export function useInterfaceLanguage(): Locale {
  const { i18n } = useTranslation()
  const language: string = i18n.language
  return isLocale(language) ? language : sourceLocale
}
