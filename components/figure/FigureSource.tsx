import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { SourcePlace } from './SourcePlace'
import { formatStated } from './stated'

type Props = { locale: Locale; figure: Figure }

/** Where the document prints the figure, and what it prints there. */
export function FigureSource({ locale, figure }: Props) {
  const t = useTranslations('FigureSource')
  const { source, stated } = figure
  return (
    <div className="measure grid gap-3">
      <p className="text-xl">
        <SourcePlace locale={locale} source={source} />
      </p>
      <p>{source.document}</p>
      {stated && (
        <p>
          {t('stated')} <span className="num">{formatStated(figure, locale)}</span>
        </p>
      )}
    </div>
  )
}
