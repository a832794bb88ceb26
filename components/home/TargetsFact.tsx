import { useTranslations } from 'next-intl'
import { Strip } from '@/components/chart/fluid/Strip'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { allOf, type MissedTarget, type Scoreboard } from '@/lib/figure/scoreboard'
import { commonTargetYear } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import { formatNumber } from '@/lib/format'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { Fact } from './Fact'

type Props = { locale: Locale; board: Scoreboard; edition: EditionKey | null }

/** As many of the missed as the first screen holds; all of them are told below it. */
const shown = 3

/**
 * How many targets are reached and how many not yet, and these by name.
 * Nothing where none can be measured.
 */
export function TargetsFact({ locale, board, edition }: Props) {
  const t = useTranslations('Home')
  const { reached, notReached } = board.count
  const missed = allOf(board.notReached)
  const rows = missed.slice(0, shown)
  const others = missed.length - rows.length
  return (
    <Fact href={pathTo(locale, 'targets', { edition })} name={nameOf(board, t)} isWide>
      <p className="num my-0.5 flex flex-wrap items-baseline gap-x-3 text-num leading-[1.1] tracking-tight lg:my-1">
        <span>
          {formatNumber(reached, locale)}{' '}
          <small className="text-[0.52em] tracking-normal">{t('reached', { count: reached })}</small>
        </span>
        <span className="text-short">
          {formatNumber(notReached, locale)}{' '}
          <small className="text-[0.52em] tracking-normal">{t('notYet', { count: notReached })}</small>
        </span>
      </p>
      <div className="my-1.5">
        <Strip reached={reached} notReached={notReached} />
      </div>
      <ul className="mt-1">
        {rows.map((row) => (
          <Missed key={row.figure.code} locale={locale} row={row} />
        ))}
      </ul>
      {others > 0 && (
        <p>
          <a href="#missing">{t('othersMissed', { count: others, total: formatNumber(others, locale) })}</a>
        </p>
      )}
    </Fact>
  )
}

function Missed({ locale, row: { figure } }: { locale: Locale; row: MissedTarget }) {
  const t = useTranslations('Home')
  return (
    <li className="flex items-baseline gap-3 border-t border-line py-0.5 first:border-t-0 lg:py-1">
      <b className="num min-w-[7.8em] flex-none text-right whitespace-nowrap">
        {t('against', {
          value: formatToken(figure, 'value', locale) ?? '',
          target: formatToken(figure, 'target', locale) ?? '',
        })}
      </b>
      <span className="min-w-0">
        <Text text={figure.shortLabel ?? figure.label} locale={locale} />
      </span>
    </li>
  )
}

/** "Obiettivi per il 2023" where all are for one year. */
function nameOf(board: Scoreboard, t: ReturnType<typeof useTranslations<'Home'>>): string {
  const figures = [...allOf(board.reached), ...allOf(board.notReached).map(({ figure }) => figure)]
  const year = commonTargetYear(figures)
  return year === null ? t('targetsName') : t('targetsFor', { year })
}
