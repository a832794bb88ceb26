import { interfaceLanguage, type OfficeKey, officeWords, type ValuesOf } from '@/i18n/office'
import type { Both } from '@/lib/text'

/**
 * A label of a collection, a field or a choice, beside which it
 * stands. Sentences are in `messages/`.
 */
export const words = (it: string, en: string) => ({ it, en })

type Asker = { i18n: { language: string } }

/**
 * A message of the office in the language of the current user's interface, which is
 * not that of the text being edited.
 */
export const say = <K extends OfficeKey>({ i18n }: Asker, key: K, ...values: ValuesOf<K>): string =>
  officeWords(i18n.language)(key, ...values)

/** Of what there is in each language, what is in the one of the current user's interface. */
export const inOwnLanguage = <T>({ i18n }: Asker, text: Both<T>): T => text[interfaceLanguage(i18n.language)]

/** The groups an editor finds the collections in. */
export const groups = {
  edition: words("Contenuti dell'edizione", 'Edition content'),
  figures: words('Dati', 'Figures'),
  site: words('Sito', 'Site'),
  administration: words('Amministrazione', 'Administration'),
}
