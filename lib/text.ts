import type { Locale } from '@/i18n/locales'

/** One value for each language of the portal. */
export type Both<T> = Record<Locale, T>

/**
 * A value as a reader meets it: `lang` differs from the page's language
 * when no translation exists yet.
 */
export type Localised<T> = { value: T; lang: Locale }

/**
 * The structure Payload's Lexical editor stores. Opaque here: only `components/content` walks it.
 */
export type RichContent = { root: { children: unknown[]; [key: string]: unknown }; [key: string]: unknown }
