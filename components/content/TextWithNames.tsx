import type { Locale } from '@/i18n/locales'
import { sourceLocale } from '@/i18n/locales'
import { namedParts } from '@/lib/named-parts'
import type { Localised } from '@/lib/text'
import { Text } from './Text'

type Props = {
  text: Localised<string>
  locale: Locale
  /** Official names, which stay as they are in every language. */
  names: string[]
}

/**
 * A text in which official names are marked as being in the language they are in,
 * so that they are read out right.
 */
export function TextWithNames({ text, locale, names }: Props) {
  if (text.lang === sourceLocale) return <Text text={text} locale={locale} />
  let at = 0
  return namedParts(text.value, names).map((part) => {
    const key = at
    at += part.text.length
    return part.isName ? (
      <span key={key} lang={sourceLocale}>
        {part.text}
      </span>
    ) : (
      part.text
    )
  })
}
