import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { ShownPlace } from '@/lib/figure/shown-in'
import type { Figure } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { Mention } from '@/lib/views'

type Props = {
  locale: Locale
  mentions: Mention[]
  /** Tables and lists that show the figure, with the address of each. */
  places: { place: ShownPlace; path: string }[]
  /** Figures worked out from this one. */
  uses: Figure[]
}

/** Where a reader meets the figure: in which sentences, in which tables, in which calculations. */
export function FigureAppearances({ locale, mentions, places, uses }: Props) {
  const t = useTranslations('FigureAppearances')
  const counted = (count: number) => ({ count, total: formatNumber(count, locale) })
  if (mentions.length + places.length + uses.length === 0) return <p className="measure">{t('none')}</p>
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {mentions.length > 0 && (
        <div>
          <h3>{t('texts', counted(mentions.length))}</h3>
          <ul className="mt-4 grid gap-5">
            {mentions.map(({ place, title, path, excerpt }) => (
              <li key={path}>
                <a className="inline-block py-0.5" href={path}>
                  {title && (
                    <>
                      <Text text={title} locale={locale} />
                      {': '}
                    </>
                  )}
                  {t(`text.${place}`)}
                </a>
                <blockquote className="measure mt-1 border-l-2 border-line pl-4 text-muted">
                  <Text text={excerpt} locale={locale} />
                </blockquote>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="grid content-start gap-10">
        {places.length > 0 && (
          <div>
            <h3>{t('tables')}</h3>
            <ul className="mt-4 grid gap-2">
              {places.map(({ place, path }) => (
                <li key={place}>
                  <a className="inline-block py-1" href={path}>
                    {t(`table.${place}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {uses.length > 0 && (
          <div id="uses">
            <h3>{t('formulas', counted(uses.length))}</h3>
            <ul className="mt-4 grid gap-2">
              {uses.map(({ code, label, olderEdition }) => (
                <li key={code}>
                  <a className="inline-block py-1" href={pathTo(locale, 'figure', { code, edition: olderEdition })}>
                    <Text text={label} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  )
}
