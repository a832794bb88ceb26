import { useTranslations } from 'next-intl'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { numberedPlace } from '@/lib/figure/place-in-document'
import type { Source } from '@/lib/figure/types'

type Props = {
  locale: Locale
  source: Source
  /**
   * Where the words stand inside a link, or where a link on each of many lines would be in the way.
   */
  isPlain?: boolean
}

/**
 * Where in the document a figure is printed: "Tabella 2, pagina 6", "paragrafo 3.1, pagina 7". It
 * leads to that page of the document once the office has uploaded it.
 */
export function SourcePlace({ locale, source, isPlain = false }: Props) {
  const { file, page } = source
  const words = <PlaceWords locale={locale} source={source} />
  return file && !isPlain ? <a href={page === null ? file : `${file}#page=${page}`}>{words}</a> : words
}

function PlaceWords({ locale, source: { section, page } }: Pick<Props, 'locale' | 'source'>) {
  const t = useTranslations('SourcePlace')
  const place = numberedPlace(section)
  return (
    <>
      {place ? t(place.word, { number: place.number }) : <DocumentWords locale={locale} words={section} />}
      {page !== null && `, ${t('page', { page: String(page) })}`}
    </>
  )
}

/** Any other name is quoted as the document has it, in its own language. */
function DocumentWords({ locale, words }: { locale: Locale; words: string }) {
  return locale === sourceLocale ? words : <span lang={sourceLocale}>{words}</span>
}
