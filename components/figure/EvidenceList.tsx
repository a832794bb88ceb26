import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatDate, formatFigure } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { ShareBar } from './ShareBar'
import { SourcePlace } from './SourcePlace'

type Props = { locale: Locale; figures: Figure[] }

/**
 * Figures an answer rests on, percentages drawn as parts of a whole: each with its date, its
 * target and where it is printed.
 */
export function EvidenceList({ locale, figures }: Props) {
  const [t, value] = [useTranslations('EvidenceList'), useTranslations('FigureValue')]
  return (
    <ul>
      {figures.map((figure) => {
        const { code, label, asOf, source, target, olderEdition } = figure
        return (
          <li
            key={code}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 gap-y-1.5 border-t border-line py-3 lg:grid-cols-[minmax(0,26rem)_8.5em_1fr]"
          >
            <div className="leading-snug">
              <a href={pathTo(locale, 'figure', { code, edition: olderEdition })}>
                <Text text={label} locale={locale} />
              </a>
              <p className="text-sm text-muted">
                {t('asOf', { alDate: formatDate(asOf, locale, 'al') })}; <SourcePlace locale={locale} source={source} />
              </p>
            </div>
            <p className="text-right text-lg leading-snug">
              {formatFigure(figure, locale, { form: 'millions', unit: 'symbol' }) ?? value('missing')}
              {target && (
                <span className="block text-sm text-muted">
                  {t('target', { value: formatToken(figure, 'target', locale) ?? '' })}
                </span>
              )}
            </p>
            <div className="col-span-2 self-center lg:col-span-1">
              <ShareBar figure={figure} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
