import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { GlossaryEntry } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; entry: GlossaryEntry }

/** A term, other names it goes by, and what it means; on wide windows the meaning stands beside the term. */
export function GlossaryTerm({ locale, entry: { code, term, definition, variants } }: Props) {
  const t = useTranslations('GlossaryList')
  return (
    <div id={code} className="lg:grid lg:grid-cols-[17rem_minmax(0,40rem)] lg:gap-x-8">
      <dt className="text-lg leading-snug font-semibold">
        <Text text={term} locale={locale} />
      </dt>
      {variants.length > 0 && <dd className="text-sm text-muted">{t('variants', { list: variants.join(', ') })}</dd>}
      <dd className="measure mt-1 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0">
        <Text text={definition} locale={locale} />
      </dd>
    </div>
  )
}
