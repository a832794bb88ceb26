import { useTranslations } from 'next-intl'
import { AmountOfKind } from '@/components/figure/AmountOfKind'
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
  /** Named where initiatives of several axes stand together. */
  axis?: AxisView
  /** The amount that says most about it, where the document gives one. */
  amount?: Figure
  /** Without how far it had come. */
  isBrief?: boolean
}

/**
 * An initiative at a glance: what it is called, what that means, for whom it is, where
 * it stands, and how much of what.
 */
export function InitiativeCard({ locale, initiative, axis, amount, isBrief = false }: Props) {
  const t = useTranslations('InitiativeCard')
  const { gloss, summary, forWhom, status } = initiative
  return (
    <article className="card-link initiative-card">
      <div>
        <h3>
          <a href={pathTo(locale, 'initiative', { slug: initiative.slug, edition: initiative.olderEdition })}>
            <Text text={officialName(initiative)} locale={locale} />
          </a>
        </h3>
        {gloss && (
          <p className="is-gloss">
            <Text text={gloss} locale={locale} />
          </p>
        )}
        <p className="is-summary">
          <Text text={summary} locale={locale} />
        </p>
        {forWhom && (
          <p className="is-summary">
            <span className="text-muted">{t('forWhom')}:</span> <Text text={forWhom} locale={locale} />
          </p>
        )}
        <div className="is-standing">
          {axis && <span>{t('axis', { numeral: axis.numeral })}</span>}
          {!isBrief && <StatusBadge status={status} asOf={initiative.statusOn} />}
        </div>
      </div>
      {amount && (
        <p className="is-amount">
          <AmountOfKind figure={amount} locale={locale} />
        </p>
      )}
    </article>
  )
}
