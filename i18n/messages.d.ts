import type messages from '../messages/it.json'
import type { Locale } from './locales'

// Italian is the source language: a key that is not in it.json is a type error wherever it is used.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
