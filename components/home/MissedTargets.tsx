import { useTranslations } from 'next-intl'
import { TargetBar } from '@/components/chart/fluid/TargetBar'
import { Text } from '@/components/content/Text'
import { MissedBy } from '@/components/figure/MissedBy'
import type { Locale } from '@/i18n/locales'
import type { MissedTarget } from '@/lib/figure/scoreboard'
import { targetOutcome, targetState } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import { pathTo } from '@/lib/routes'

type Props = { locale: Locale; missed: MissedTarget[] }

/** Where the bars end, in percent of the target: enough to see the mark stand before it. */
const end = 125

/**
 * Each target that is not reached yet: how far it is, by how much it is
 * missed, and a bar up to its mark.
 */
export function MissedTargets({ locale, missed }: Props) {
  const t = useTranslations('Home')
  return (
    <div>
      <p className="text-sm text-muted">{t('missedKey')}</p>
      <ul className="mt-3">
        {missed.map((row) => (
          <Row key={row.figure.code} locale={locale} row={row} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">{t('distanceOurs')}</p>
    </div>
  )
}

function Row({ locale, row }: { locale: Locale; row: MissedTarget }) {
  const t = useTranslations('Home')
  const { figure } = row
  const progress = targetOutcome(figure)?.progress ?? null
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0 md:grid-cols-[minmax(11rem,17rem)_8.5em_1fr] md:gap-x-6">
      <span className="leading-[1.3]">
        <a
          className="text-inherit decoration-edge"
          href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
        >
          <Text text={figure.label} locale={locale} />
        </a>
        <span className="block text-xs font-semibold text-short">
          <MissedBy locale={locale} row={row} />
        </span>
      </span>
      <span className="num text-right leading-[1.3] whitespace-nowrap">
        {formatToken(figure, 'value', locale)}{' '}
        <span className="text-xs text-muted md:block">
          {t('of', { target: formatToken(figure, 'target', locale) ?? '' })}
        </span>
      </span>
      <span className="col-span-full self-center md:col-span-1">
        <TargetBar progress={progress === null ? null : progress * 100} state={targetState(figure)} end={end} />
      </span>
    </li>
  )
}
