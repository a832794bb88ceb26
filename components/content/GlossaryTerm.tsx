import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { GlossaryEntry } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; entry: GlossaryEntry }

/**
 * A term, other names it goes by, and what it means; on wide windows the
 * meaning stands beside the term.
 */
export function GlossaryTerm({ locale, entry: { code, term, definition, variants } }: Props) {
  const t = useTranslations('GlossaryList')
  return (
    <div id={code}>
      <dt>
        <Text text={term} locale={locale} />
      </dt>
      {variants.length > 0 && <dd className="is-variants">{t('variants', { list: variants.join(', ') })}</dd>}
      <dd className="is-meaning">
        <Text text={definition} locale={locale} />
      </dd>
    </div>
  )
}
