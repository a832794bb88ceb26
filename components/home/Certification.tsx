import { useTranslations } from 'next-intl'
import { Bar } from '@/components/chart/fluid/Bar'
import { FigureToken } from '@/components/figure/FigureToken'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'

type Props = { locale: Locale; figures: FigureIndex }

/**
 * The two measures of what is certified, side by side as they have different
 * bases, and what certification is.
 */
export function Certification({ locale, figures }: Props) {
  const t = useTranslations('Home')
  const measures = (['certified-rate', 'certified-eu-share'] as const).flatMap((name) => {
    const figure = figures.find(`programme.${name}`)
    return figure && figure.value !== null ? [{ name, figure }] : []
  })
  if (measures.length === 0) return null
  return (
    <div>
      <h3 className="text-lg">{t('certification')}</h3>
      <ul className="mt-2 grid gap-x-gap gap-y-3 md:grid-cols-2">
        {measures.map(({ name, figure }) => (
          <Measure key={name} locale={locale} figure={figure} words={t(`measure.${name}`)} />
        ))}
      </ul>
      <p className="measure mt-3 text-sm text-muted">{t('certificationMeans')}</p>
    </div>
  )
}

function Measure({ locale, figure, words }: { locale: Locale; figure: Figure; words: string }) {
  return (
    <li>
      <p className="leading-[1.3]">
        <span className="text-xl">
          <FigureToken figure={figure} locale={locale} />
        </span>{' '}
        {words}
      </p>
      <div className="mt-1.5">
        <Bar value={figure.value} tone="deep" rest size="thin" />
      </div>
    </li>
  )
}
