import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import { articleBefore, type ItalianArticle } from '@/lib/italian-article'

type Props = {
  locale: Locale
  /** ISO date. */
  iso: string
  /**
   * What Italian puts before it, in the form that the day asks for;
   * English has its word in the message.
   */
  article: ItalianArticle
}

/** A date inside a sentence, for people and for programs, after its article. */
export function DateAfter({ locale, iso, article }: Props) {
  const date = formatDate(iso, locale)
  return (
    <>
      {locale === 'it' && articleBefore(article, date)}
      <time dateTime={iso}>{date}</time>
    </>
  )
}
