import { getTranslations } from 'next-intl/server'
import { officialName } from '@/components/content/official-name'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { AxisView, InitiativeView } from '@/lib/views'

type Props = { locale: Locale; axis?: AxisView; initiative?: InitiativeView }

/** The axis and the initiative a figure is of, as the ways to their pages. Nothing for figures of the programme. */
export async function Belonging({ locale, axis, initiative }: Props) {
  const t = await getTranslations('FigurePage')
  if (!axis && !initiative) return null
  return (
    <p className="mt-6">
      {t('relatedTitle')}:{' '}
      {axis && (
        <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
          {t('axis', { numeral: axis.numeral, title: axis.title.value })}
        </a>
      )}
      {axis && initiative && ', '}
      {initiative && (
        <a href={pathTo(locale, 'initiative', { slug: initiative.slug, edition: initiative.olderEdition })}>
          <Text text={officialName(initiative)} locale={locale} />
        </a>
      )}
    </p>
  )
}
