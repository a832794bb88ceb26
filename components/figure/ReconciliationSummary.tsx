import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { checkedCodes, reconciled, uncheckable } from '@/lib/figure/coverage'
import { type Figure, verdicts } from '@/lib/figure/types'
import { formatNumber } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { CheckVerdict } from './CheckVerdict'

type Props = {
  locale: Locale
  /** All figures of the edition. */
  figures: Figure[]
  /** Address of the list of one verdict. */
  addressOf: (verdict: Figure['verdict']) => string
}

/** How the arithmetic came out, how much of the edition it covers, and what nobody can check. */
export function ReconciliationSummary({ locale, figures, addressOf }: Props) {
  const t = useTranslations('ReconciliationSummary')
  const shown = reconciled(figures)
  const alone = uncheckable(figures)
  const number = (count: number) => formatNumber(count, locale)
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {verdicts.map((verdict) => {
          const count = shown.filter((figure) => figure.verdict === verdict).length
          return (
            <li key={verdict} className="card">
              <p className="text-num leading-tight text-brand">{number(count)}</p>
              <div className="mt-2">
                <CheckVerdict verdict={verdict}>{t(verdict, { count })}</CheckVerdict>
              </div>
              {count > 0 && (
                <p className="mt-2">
                  <a href={addressOf(verdict)} className="inline-block py-1">
                    {t(`${verdict}Link`)}
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <p className="measure mt-6">
        {t('covered', { checked: number(checkedCodes(figures).size), total: number(figures.length) })}
      </p>
      {alone.length > 0 && (
        <details className="measure mt-3">
          <summary className="py-1">{t('alone', { count: alone.length, total: number(alone.length) })}</summary>
          <p className="mt-2 text-muted">{t('aloneWhy')}</p>
          <ul className="mt-3 grid gap-1.5 border-l-2 border-line pl-4">
            {alone.map(({ code, label, olderEdition }) => (
              <li key={code}>
                <a href={pathTo(locale, 'figure', { code, edition: olderEdition })} className="inline-block py-0.5">
                  <Text text={label} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
