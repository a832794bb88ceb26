import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { ownLabel } from '@/lib/figure/own-label'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { FigureToken } from './FigureToken'

type Props = {
  locale: Locale
  figures: Figure[]
  /** The edition's data date: figures that refer to another day say so. */
  dataDate: string
  /** What they belong to, where that stands above: their names do not say it again. */
  owner?: string
}

/**
 * Figures with what they count and, where there is one, the explanation that goes with
 * them. Nothing when there are none.
 */
export function FigureList({ locale, figures, dataDate, owner = '' }: Props) {
  const t = useTranslations('FigureList')
  if (figures.length === 0) return null
  return (
    <dl className="grid border-t border-line">
      {figures.map((figure) => (
        <div key={figure.code} className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[1fr_auto]">
          <dt>
            <Text text={ownLabel(figure.label, prefixOf(figure.label.value, owner))} locale={locale} />
          </dt>
          <dd className="text-lg sm:text-right">
            <FigureToken figure={figure} locale={locale} />
          </dd>
          {(figure.explanation || figure.asOf !== dataDate) && (
            <dd className="measure text-sm text-muted sm:col-span-2">
              {figure.asOf !== dataDate && <>{t('asOf', { alDate: formatDate(figure.asOf, locale, 'al') })} </>}
              {figure.explanation && <Text text={figure.explanation} locale={locale} />}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/**
 * The part of a label that says whose it is: the owner's name and, in English, what the name
 * means; null where it says no owner.
 */
function prefixOf(label: string, owner: string): string | null {
  const end = owner !== '' && label.startsWith(owner) ? label.indexOf(': ', owner.length) : -1
  return end < 0 ? null : label.slice(0, end)
}
