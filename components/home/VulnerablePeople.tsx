import { useTranslations } from 'next-intl'
import { FigureToken } from '@/components/figure/FigureToken'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView } from '@/lib/views'

type Props = { locale: Locale; axes: AxisView[]; figures: FigureIndex }

/**
 * How many of the people reached live in a vulnerable situation, axis by axis. Nothing
 * where the document does not say.
 */
export function VulnerablePeople({ locale, axes, figures }: Props) {
  const t = useTranslations('Home')
  const told = axes.flatMap((axis) => {
    const [count, share] = [figures.find(`${axis.code}.vulnerable`), figures.find(`${axis.code}.vulnerable-share`)]
    return count && share && count.value !== null && share.value !== null ? [{ axis, count, share }] : []
  })
  if (told.length === 0) return null
  return (
    <div className="prose">
      <p>{t('vulnerable')}</p>
      <ul>
        {told.map(({ axis, count, share }) => (
          <li key={axis.code}>
            {t.rich('vulnerableIn', {
              numeral: axis.numeral,
              count: () => <FigureToken figure={count} locale={locale} />,
              share: () => <FigureToken figure={share} locale={locale} />,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
