import { createTranslator } from 'next-intl'
import en from '@/messages/en.office.json'
import it from '@/messages/it.office.json'
import type { OfficeValues } from '@/messages/office-values'
import { everyLanguage, isLocale, type Locale, sourceLocale } from './locales'

export type { OfficeValues }

type Messages = typeof it
const messages: Record<Locale, Messages> = { it, en }

/** The full name of a message of the office: "Accounts.signIn". */
export type OfficeKey = { [N in keyof Messages & string]: `${N}.${keyof Messages[N] & string}` }[keyof Messages &
  string]

/** What a message must be given, as an argument: nothing, or the values it names. */
export type ValuesOf<K extends OfficeKey> = K extends keyof OfficeValues ? [values: OfficeValues[K]] : []

/** A message of the office in one language. */
export type Say = <K extends OfficeKey>(key: K, ...values: ValuesOf<K>) => string

/**
 * The language of the office's interface: a language of Payload's that
 * is not ours reads the source one.
 */
export const interfaceLanguage = (language: string): Locale => (isLocale(language) ? language : sourceLocale)

/** Throws where a message is missing or lacks a value, so that no key is ever shown to anybody. */
function sayIn(locale: Locale): Say {
  const translate: (key: OfficeKey, values?: Record<string, string | number>) => string = createTranslator({
    locale,
    messages: messages[locale],
    timeZone: 'Europe/Rome',
    onError: (error) => {
      throw error
    },
  })
  return (key, ...[values]) => translate(key, values)
}

/** The office's messages by language, each read once. */
const said = everyLanguage(sayIn)

/** The messages of the office in a language of its interface. */
export const officeWords = (language: string): Say => said[interfaceLanguage(language)]

/**
 * A message in every language: for what is written before it is known who reads it.
 * Values that are read otherwise in each language are a function of it.
 */
export function inEveryLanguage<K extends OfficeKey>(
  key: K,
  ...values: ValuesOf<K> | [valuesIn: (locale: Locale) => ValuesOf<K>[0]]
): Record<Locale, string> {
  const [given] = values
  const valuesIn = (locale: Locale) => (typeof given === 'function' ? [given(locale)] : values) as ValuesOf<K>
  return everyLanguage((locale) => said[locale](key, ...valuesIn(locale)))
}
