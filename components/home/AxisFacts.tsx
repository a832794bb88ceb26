import { useTranslations } from 'next-intl'
import { Bar } from '@/components/chart/fluid/Bar'
import { BigNumber } from '@/components/figure/BigNumber'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { formatToken } from '@/lib/figure/token'
import { axisFacts } from '@/lib/home/lead-facts'
import { Fact } from './Fact'
import { LeadFigure } from './LeadFigure'

type Props = { locale: Locale; axis: string; figures: FigureIndex }

/**
 * An axis at first sight: how far its money has come, and whom it has
 * reached. Draws nothing without either.
 */
export function AxisFacts({ locale, axis, figures }: Props) {
  const t = useTranslations('AxisFacts')
  const money = axisFacts(figures, axis)
  const people = figures.find(`${axis}.recipients`)
  const women = figures.find(`${axis}.recipients-women-share`)
  const share = women && formatToken(women, 'value', locale)
  if (money.length === 0 && !people) return null
  return (
    <dl className="grid grid-cols-1 gap-x-5 gap-y-3.5 min-[22rem]:grid-cols-2 lg:grid-cols-3 lg:gap-gap">
      {money.map((fact) => (
        <LeadFigure key={fact.figure.code} locale={locale} fact={fact} owner={axis} />
      ))}
      {people && (
        <Fact href="#people" name={t('people')} isWide>
          <p className="my-0.5 lg:my-1">
            <BigNumber figure={people} locale={locale} />
          </p>
          {women && share && (
            <>
              <div className="my-1.5">
                <Bar value={women.value} tone="solid" rest size="thin" />
              </div>
              <p>{t('women', { share })}</p>
            </>
          )}
        </Fact>
      )}
    </dl>
  )
}
