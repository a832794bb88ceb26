import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { isTargetCount } from '@/lib/figure/target-counts'
import { formatToken } from '@/lib/figure/token'
import type { Figure, TokenForm } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'

type Props = {
  locale: Locale
  figure: Figure
  form?: TokenForm
  /** What a share or a ratio measures the figure on. */
  other?: Figure | null
}

/**
 * A figure inside a sentence or a cell: a link to the page that says what it is, of when and where
 * it comes from. It reads like the sentence, with a hairline under it; in a list of links it says
 * what it counts too, after the number one sees.
 */
export function FigureToken({ locale, figure, form = 'value', other = null }: Props) {
  const t = useTranslations()
  const value = formatToken(figure, form, locale, other) ?? t('FigureValue.missing')
  // A name cannot be marked with its language: a label that is not
  // translated would be read out wrong.
  const name = figure.label.lang === locale ? t('FigureToken.named', { value, label: figure.label.value }) : undefined
  return (
    <a href={addressOf(figure, locale)} aria-label={name} className="token">
      {value}
    </a>
  )
}

/** What is counted has no page of its own: it is told where the targets are. */
const addressOf = ({ code, olderEdition }: Figure, locale: Locale): string =>
  isTargetCount(code)
    ? pathTo(locale, 'targets', { edition: olderEdition })
    : pathTo(locale, 'figure', { code, edition: olderEdition })
