import { useTranslations } from 'next-intl'
import { Bar } from '@/components/chart/fluid/Bar'
import { BigNumber } from '@/components/figure/BigNumber'
import type { Locale } from '@/i18n/locales'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import type { LeadFact } from '@/lib/home/lead-facts'
import { pathTo } from '@/lib/routes'
import { Fact } from './Fact'

type Props = {
  locale: Locale
  fact: LeadFact
  /** Whose page it leads: of others' money the label says whose it is. */
  owner?: string
}

/** The steps of the money that have words of their own; other figures are called by their label. */
const steps = ['allocation', 'programmed', 'committed', 'paid', 'certified'] as const
const stepOf = ({ code }: Figure, owner: string) => steps.find((step) => code === `${owner}.${step}`)

/** A figure that leads the page, with what it is of the step before it. */
export function LeadFigure({ locale, fact: { figure, rate, ofUnion }, owner = 'programme' }: Props) {
  const t = useTranslations('Home')
  const step = stepOf(figure, owner)
  const share = rate && formatToken(rate, 'value', locale)
  const union = ofUnion && formatToken(ofUnion, 'value', locale)
  return (
    <Fact
      href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
      name={step ? t(`step.${step}`) : (figure.shortLabel ?? figure.label).value}
    >
      <p className="my-0.5 lg:my-1">
        <BigNumber figure={figure} locale={locale} />
      </p>
      {rate && share && (
        <>
          <div className="my-1.5">
            <Bar value={rate.value} tone={step === 'certified' ? 'deep' : 'solid'} rest size="thin" />
          </div>
          <p>
            {step && step !== 'allocation' ? t(`rate.${step}`, { rate: share }) : `${share}: ${rate.label.value}`}
            {union && `; ${t('ofUnion', { rate: union })}`}
          </p>
        </>
      )}
    </Fact>
  )
}
