import { useTranslations } from 'next-intl'
import { CardFacts } from '@/components/figure/CardFacts'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { pathTo } from '@/lib/routes'
import type { AxisView } from '@/lib/views'
import { MoneyNotes } from './MoneyNotes'
import { Text } from './Text'

type Props = { locale: Locale; axis: AxisView; figures: FigureIndex }

/**
 * An axis at a glance: its name, its money and, for the axes that
 * serve people, how many were reached.
 */
export function AxisCard({ locale, axis, figures }: Props) {
  const t = useTranslations('AxisCard')
  const facts = (['allocation', 'paid', 'paid-rate', 'recipients'] as const).flatMap((name) => {
    const figure = figures.find(`${axis.code}.${name}`)
    return figure ? [{ label: t(name), figure }] : []
  })
  return (
    <article className="card-link relative grid gap-x-gap gap-y-2 lg:grid-cols-2 lg:items-start lg:[&>dl]:border-t-0 lg:[&>dl]:pt-0">
      <div>
        <p className="text-sm font-semibold text-brand">
          {t('kicker', { numeral: axis.numeral })}
          {axis.thematicObjective !== null && (
            <span className="font-normal text-muted">
              {' '}
              · {t('objective', { number: String(axis.thematicObjective) })}
            </span>
          )}
        </p>
        <h3 className="mt-1.5">
          <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
            <Text text={axis.title} locale={locale} />
          </a>
        </h3>
      </div>
      <CardFacts locale={locale} facts={facts} />
      <MoneyNotes locale={locale} axes={[axis]} figures={figures} />
    </article>
  )
}
