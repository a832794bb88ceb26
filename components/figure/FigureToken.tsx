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
 * A figure inside a sentence or a cell: a quiet link to the page that says what it is, of when and where it comes from. The
 * number is all there is to read or to hear: the sentence says the rest, and a name beside every number would disturb it.
 */
export function FigureToken({ locale, figure, form = 'value', other = null }: Props) {
  const t = useTranslations('FigureValue')
  return (
    <a
      href={addressOf(figure, locale)}
      className="num text-[0.94em] text-inherit decoration-edge decoration-dotted decoration-from-font hover:decoration-solid"
    >
      {formatToken(figure, form, locale, other) ?? t('missing')}
    </a>
  )
}

/** What is counted has no page of its own: it is told where the targets are. */
const addressOf = ({ code, olderEdition }: Figure, locale: Locale): string =>
  isTargetCount(code)
    ? pathTo(locale, 'targets', { edition: olderEdition })
    : pathTo(locale, 'figure', { code, edition: olderEdition })
