import { useTranslations } from 'next-intl'
import { ActList } from '@/components/content/ActList'
import { officialName } from '@/components/content/official-name'
import { RichText } from '@/components/content/RichText'
import { StatusBadge } from '@/components/content/StatusBadge'
import { Text } from '@/components/content/Text'
import { RecipientsSplit } from '@/components/figure/RecipientsSplit'
import { TargetList } from '@/components/figure/TargetList'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView, EditionView, InitiativeView } from '@/lib/views'
import { indicatorsOf } from '../targets'

type Props = {
  locale: Locale
  axis: AxisView
  edition: EditionView
  figures: FigureIndex
  initiatives: InitiativeView[]
}

/** One axis as a chapter of the summary: strategy, state, people, targets, the year's highlights, every initiative. */
export function AxisChapter({ locale, axis, edition, figures, initiatives }: Props) {
  const t = useTranslations('SummaryPage')
  const words = useTranslations('AxisPage')
  const indicators = indicatorsOf(figures, axis.code, edition)
  return (
    <div className="grid gap-10">
      <RichText locale={locale} content={axis.strategy} figures={figures} />
      <RichText locale={locale} content={axis.implementation} figures={figures} />
      {figures.find(`${axis.code}.recipients`) && (
        <div>
          <h3 className="mb-5">{t('people')}</h3>
          <RecipientsSplit locale={locale} axis={axis} figures={figures} />
        </div>
      )}
      {indicators.length > 0 && (
        <div>
          <h3 className="mb-5">{t('targets')}</h3>
          <TargetList locale={locale} figures={indicators} />
        </div>
      )}
      {axis.highlights && (
        <div>
          <h3 className="mb-5">{words('highlightsTitle', { year: String(edition.year) })}</h3>
          <RichText locale={locale} content={axis.highlights} figures={figures} headingLevel={4} />
        </div>
      )}
      {initiatives.length > 0 && (
        <div>
          <h3 className="mb-5">{t('initiatives')}</h3>
          <div className="grid gap-8">
            {initiatives.map(({ code, title, gloss, description, status, acts }) => (
              <article key={code} className="border-l-2 border-tint-line pl-5">
                <h4 className="text-lg">
                  <Text text={officialName({ title, gloss })} locale={locale} />
                </h4>
                {gloss && (
                  <p className="text-muted first-letter:uppercase">
                    <Text text={gloss} locale={locale} />
                  </p>
                )}
                <p className="my-2">
                  <StatusBadge status={status} />
                </p>
                <RichText locale={locale} content={description} figures={figures} headingLevel={4} />
                {acts.length > 0 && <ActList locale={locale} acts={acts} />}
              </article>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
