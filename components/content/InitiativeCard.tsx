import { useTranslations } from 'next-intl'
import { CardFacts } from '@/components/figure/CardFacts'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import type { AxisView, InitiativeView } from '@/lib/views'
import { officialName } from './official-name'
import { StatusBadge } from './StatusBadge'
import { Text } from './Text'

type Props = {
  locale: Locale
  initiative: InitiativeView
  /** Named on the card where initiatives of several axes stand together. */
  axis?: AxisView
  /** The amount that says most about it, where the document gives one. */
  amount?: Figure
}

/** An initiative at a glance: what it is called, what that means, where it stands. */
export function InitiativeCard({ locale, initiative, axis, amount }: Props) {
  const t = useTranslations('InitiativeCard')
  return (
    <article className="card card-link relative flex flex-col">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
        <StatusBadge status={initiative.status} asOf={initiative.statusOn} />
        {axis && <span className="text-muted">{t('axis', { numeral: axis.numeral })}</span>}
      </div>
      <h3 className="mt-3 text-lg">
        <a href={pathTo(locale, 'initiative', { slug: initiative.slug, edition: initiative.olderEdition })}>
          <Text text={officialName(initiative)} locale={locale} />
        </a>
      </h3>
      {initiative.gloss && (
        <p className="text-muted first-letter:uppercase">
          <Text text={initiative.gloss} locale={locale} />
        </p>
      )}
      <p className="mt-2.5 mb-5 text-sm text-muted">
        <Text text={initiative.summary} locale={locale} />
      </p>
      {amount && <CardFacts locale={locale} facts={[{ label: t('amount'), figure: amount }]} />}
    </article>
  )
}
