import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { checkedThroughOthers, reconciled, uncheckable } from '@/lib/figure/coverage'
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

/**
 * How the arithmetic came out. Every figure of the edition is in exactly one line, so that
 * the lines add up to all of them.
 */
export function ReconciliationSummary({ locale, figures, addressOf }: Props) {
  const t = useTranslations('ReconciliationSummary')
  const shown = reconciled(figures)
  const others = checkedThroughOthers(figures)
  const alone = uncheckable(figures)
  const number = (count: number) => formatNumber(count, locale)
  const counts = verdicts.map((verdict) => ({
    verdict,
    count: shown.filter((figure) => figure.verdict === verdict).length,
  }))
  const sum = [...counts.map(({ count }) => count), others.length, alone.length].map(number).join(' + ')
  return (
    <>
      <p className="text-xl">{t('sum', { total: number(figures.length), sum })}</p>
      <ul className="verdict-sum">
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <span className="is-count">{number(count)}</span>
            <div>
              <CheckVerdict verdict={verdict} isQuiet={count === 0}>
                {t(verdict, { count })}
              </CheckVerdict>
              {count > 0 && (
                <a href={addressOf(verdict)} className="inline-block py-1 text-sm">
                  {t(`${verdict}Link`)}
                </a>
              )}
            </div>
          </li>
        ))}
        <li>
          <span className="is-count">{number(others.length)}</span>
          <span>{t('throughOthers', { count: others.length })}</span>
        </li>
        <li>
          <span className="is-count">{number(alone.length)}</span>
          <div>
            {t('alone', { count: alone.length })}
            {alone.length > 0 && (
              <details className="disclosure text-sm">
                <summary>{t('aloneList')}</summary>
                <p className="measure text-muted">{t('aloneWhy')}</p>
                <ul className="mt-3 grid gap-1.5 border-l-2 border-line pl-4">
                  {alone.map(({ code, label, olderEdition }) => (
                    <li key={code}>
                      <a
                        href={pathTo(locale, 'figure', { code, edition: olderEdition })}
                        className="inline-block py-0.5"
                      >
                        <Text text={label} locale={locale} />
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </li>
      </ul>
    </>
  )
}
