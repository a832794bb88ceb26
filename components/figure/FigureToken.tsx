import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatToken } from '@/lib/figure/token'
import type { Figure, TokenForm } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'

type Props = { locale: Locale; figure: Figure; form?: TokenForm }

/** A figure inside a sentence or a cell: a quiet link to the page that says where it comes from. */
export function FigureToken({ locale, figure, form = 'value' }: Props) {
  const t = useTranslations('FigureValue')
  return (
    <a
      href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
      title={figure.label.value}
      className="num text-[0.94em] text-inherit decoration-edge decoration-dotted decoration-from-font hover:decoration-solid"
    >
      {formatToken(figure, form, locale) ?? t('missing')}
    </a>
  )
}
