import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { toBars } from '@/lib/figure/series'
import { DataTable } from './DataTable'
import { FigureToken } from './FigureToken'
import { FigureValue } from './FigureValue'
import type { MoneyStep } from './money-steps'

type Props = {
  locale: Locale
  /** Prefix of the ids inside, one a page. */
  id: string
  /** Whose money it is, as the table's caption says it: "Programma", "Asse I". */
  title: string
  steps: MoneyStep[]
}

/** How far the money has come: one bar a step on one scale, each with its amount and its share of the step before. */
export function MoneyFlow({ locale, id, title, steps }: Props) {
  const t = useTranslations('MoneyFlow')
  const bars = toBars(steps.map(({ amount }) => amount))
  return (
    <figure>
      <ol className="grid gap-6">
        {steps.map(({ stage, amount, rate }, index) => (
          <li
            key={stage}
            className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1.5 md:grid-cols-[12rem_1fr_13.5rem]"
          >
            <span className="font-semibold">{t(stage)}</span>
            <FigureValue
              figure={amount}
              locale={locale}
              format={{ form: 'millions', unit: 'symbol' }}
              className="text-right text-lg whitespace-nowrap md:order-3"
            />
            <div aria-hidden="true" className="col-span-2 h-5 rounded-r-sm bg-tint ring-1 ring-tint-line md:col-span-1">
              <div className="bar" style={{ width: `${bars[index]?.width ?? 0}%` }} />
            </div>
            <p className="col-span-2 text-sm text-muted md:order-4 md:col-span-1 md:col-start-2">
              {stage === 'allocation' || !rate
                ? t('allocation-note')
                : t.rich(`${stage}-rate`, { rate: () => <FigureToken figure={rate} locale={locale} /> })}
            </p>
          </li>
        ))}
      </ol>
      <figcaption className="measure mt-6 border-l-2 border-tint-line pl-4 text-sm text-muted">
        {t('caption')}
      </figcaption>
      <details className="disclosure mt-4">
        <summary>{t('table')}</summary>
        <DataTable
          id={`${id}-data`}
          caption={t('tableCaption', { title })}
          columns={[
            { key: 'stage', header: t('stage') },
            { key: 'amount', header: t('amount'), isNumber: true },
            { key: 'rate', header: t('rate'), isNumber: true },
          ]}
          rows={steps.map(({ stage, amount, rate }) => ({
            key: stage,
            header: t(stage),
            cells: [
              <FigureToken key="amount" figure={amount} locale={locale} />,
              rate ? (
                <FigureToken key="rate" figure={rate} locale={locale} />
              ) : (
                <span key="rate" className="words">
                  {t('first')}
                </span>
              ),
            ],
          }))}
        />
      </details>
    </figure>
  )
}
