import type { Locale } from '@/i18n/locales'
import type { Localised } from '@/lib/text'

type Props = { text: Localised<string>; locale: Locale }

/**
 * A text in the reader's language or, for want of a translation, in another one that says which.
 */
export function Text({ text, locale }: Props) {
  return text.lang === locale ? text.value : <span lang={text.lang}>{text.value}</span>
}
