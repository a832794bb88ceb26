import { useTranslations } from 'next-intl'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { Source } from '@/lib/figure/types'

type Props = { locale: Locale; source: Source }

/** Where in the document a figure is printed: "Tabella 2, pagina 6", "paragrafo 3.1, pagina 7". */
export function SourcePlace({ locale, source: { section, page } }: Props) {
  const t = useTranslations('SourcePlace')
  return (
    <>
      {/^\d/.test(section) ? t('section', { section }) : <DocumentWords locale={locale} words={section} />}
      {page !== null && `, ${t('page', { page: String(page) })}`}
    </>
  )
}

/** The names of tables and boxes are quoted as the document has them, in its own language. */
function DocumentWords({ locale, words }: { locale: Locale; words: string }) {
  return locale === sourceLocale ? words : <span lang={sourceLocale}>{words}</span>
}
