import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
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
      href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
      className="num text-[0.94em] text-inherit decoration-edge decoration-dotted decoration-from-font hover:decoration-solid"
    >
      {formatToken(figure, form, locale, other) ?? t('missing')}
    </a>
  )
}
