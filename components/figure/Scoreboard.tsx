import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { ownLabel } from '@/lib/figure/own-label'
import { allOf, type Scoreboard as Board, type MissedTarget } from '@/lib/figure/scoreboard'
import { targetYear } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { MissedBy } from './MissedBy'
import { ScoreCounts } from './ScoreCounts'

type Props = {
  locale: Locale
  board: Board
  /** ISO date the values refer to. */
  dataDate: string
  /** On the page of an axis its name, "Asse III", which the indicators then need not repeat. */
  owner?: string
  /** One below the heading it stands under. */
  headingLevel?: 3 | 4
}

/**
 * How many targets are in each state, and by name and distance those not yet reached.
 * Draws nothing without a target.
 */
export function Scoreboard({ locale, board, dataDate, owner, headingLevel = 3 }: Props) {
  const t = useTranslations('Scoreboard')
  const Heading = `h${headingLevel}` as const
  if (Object.values(board.count).every((count) => count === 0)) return null
  const missed = allOf(board.notReached)
  return (
    <div>
      <ScoreCounts locale={locale} count={board.count} />
      {missed.length > 0 ? (
        <>
          <Heading className="mt-5 text-base font-semibold">
            {t('missed', { alDate: formatDate(dataDate, locale, 'al') })}
          </Heading>
          <ul className="mt-1">
            {missed.map((row) => (
              <MissedRow key={row.figure.code} locale={locale} row={row} owner={owner ?? null} />
            ))}
          </ul>
        </>
      ) : (
        board.count.reached > 0 && <p className="mt-4 text-muted">{t('none')}</p>
      )}
    </div>
  )
}

type RowProps = { locale: Locale; row: MissedTarget; owner: string | null }

function MissedRow({ locale, row, owner }: RowProps) {
  const { figure } = row
  const t = useTranslations('Scoreboard')
  const year = targetYear(figure)
  return (
    <li className="grid gap-x-6 border-t border-line py-2.5 sm:grid-cols-[1fr_auto]">
      <span>
        <a href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}>
          <Text text={ownLabel(figure.label, owner)} locale={locale} />
        </a>
        <span className="block text-sm text-muted">
          {t(`kind.${figure.kind === 'result' ? 'result' : 'output'}`)}
          {year !== null && `, ${t('targetYear', { year: String(year) })}`}
        </span>
      </span>
      <span className="sm:text-right">
        {figure.value !== null && figure.target && (
          <span className="block">
            {t.rich('against', {
              value: () => <b>{formatToken(figure, 'value', locale)}</b>,
              target: () => formatToken(figure, 'target', locale),
            })}
          </span>
        )}
        <span className="block font-semibold text-short">
          <MissedBy locale={locale} row={row} />
        </span>
      </span>
    </li>
  )
}
