import { useTranslations } from 'next-intl'
import { TextWithNames } from '@/components/content/TextWithNames'
import type { Locale } from '@/i18n/locales'
import type { FigureRow } from '@/lib/figure/repeats'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { FigureValue } from './FigureValue'
import { SourcePlace } from './SourcePlace'

type Props = {
  locale: Locale
  rows: FigureRow[]
  /** ISO date of the edition's data: only what is of another day says of which. */
  dataDate: string
  /** Whether the places where a figure is printed again lie open. */
  isOpen?: boolean
  /** Official names that labels may hold. */
  names?: string[]
}

/**
 * Figures one a line: what it counts and its value; below, where the
 * document prints it, and its code.
 */
export function FigureRows({ locale, rows, dataDate, isOpen = false, names = [] }: Props) {
  const t = useTranslations('FigureRows')
  return (
    <ul className="figure-rows">
      {rows.map(({ figure, repeats }) => (
        <li key={figure.code}>
          <a href={addressOf(locale, figure)} className="is-label">
            <TextWithNames text={figure.label} locale={locale} names={names} />
          </a>
          <FigureValue figure={figure} locale={locale} format={{ form: 'full' }} className="is-value" />
          <p className="is-place">
            <SourcePlace locale={locale} source={figure.source} isPlain />
            {figure.asOf !== dataDate && <> · {t('asOf', { alDate: formatDate(figure.asOf, locale, 'al') })}</>} ·{' '}
            <code>{figure.code}</code>
          </p>
          {repeats.length > 0 && (
            <details className="is-place" open={isOpen}>
              <summary>{t('repeats', { count: repeats.length })}</summary>
              <ul>
                {repeats.map((repeat) => (
                  <li key={repeat.code}>
                    <a href={addressOf(locale, repeat)}>
                      <SourcePlace locale={locale} source={repeat.source} isPlain />
                    </a>{' '}
                    · <code>{repeat.code}</code>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

const addressOf = (locale: Locale, { code, olderEdition }: Figure) =>
  pathTo(locale, 'figure', { code, edition: olderEdition })
