import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'

type Props = { figure: Figure; locale: Locale }

/** An amount of an initiative and which amount it is: without that the number says nothing. */
export function AmountOfKind({ figure, locale }: Props) {
  const [kind, value] = [useTranslations('AmountKind'), useTranslations('FigureValue')]
  return (
    <>
      {formatFigure(figure, locale, { form: 'millions', unit: 'symbol' }) ?? value('missing')}
      <span className="block text-sm text-muted">{kind(figure.amountKind ?? 'none')}</span>
    </>
  )
}
