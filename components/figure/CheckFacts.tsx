import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { Check } from '@/lib/figure/check'
import { formatDistance, formatExactly, roomFor } from '@/lib/figure/check-words'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { SourcePlace } from './SourcePlace'
import { formatStated } from './stated'

type Props = { locale: Locale; figure: Figure; checks: Check[] }

/**
 * The two sides of each check of a figure, how far apart they are and how far they may be. The
 * value alone where there is no check.
 */
export function CheckFacts({ locale, figure, checks }: Props) {
  const t = useTranslations('CheckFacts')
  const isPrinted = checks.some(({ kind }) => kind === 'printed')
  return (
    <dl className="check-facts">
      <Fact name={t(figure.formula ? 'recomputed' : 'transcribed')}>
        {formatExactly(figure, locale) ?? t('missing')}
      </Fact>
      {!isPrinted && checks.length === 0 && <Fact name={t('stated')}>{t('notPrinted')}</Fact>}
      {checks.map((check) =>
        check.kind === 'printed' ? (
          <PrintedFacts key={check.kind} locale={locale} figure={figure} check={check} />
        ) : (
          <OutcomeFacts key={check.kind} locale={locale} figure={figure} check={check} />
        ),
      )}
    </dl>
  )
}

type CheckProps<Kind> = { locale: Locale; figure: Figure; check: Extract<Check, { kind: Kind }> }

function PrintedFacts({ locale, figure, check: { difference, tolerance } }: CheckProps<'printed'>) {
  const t = useTranslations('CheckFacts')
  const { unit, source } = figure
  const room = roomFor(tolerance, unit)
  return (
    <>
      <Fact name={t('stated')}>
        {formatStated(figure, locale)}{' '}
        <small>
          (<SourcePlace locale={locale} source={source} />)
        </small>
      </Fact>
      <Fact name={t('difference')}>
        {difference === 0
          ? t('none')
          : t(difference > 0 ? 'more' : 'less', { distance: formatDistance(difference, unit, locale) })}
      </Fact>
      <Fact name={t('tolerance')}>
        {room === 0
          ? t(unit === 'EUR' ? 'noneCents' : 'noneUnits')
          : t('upTo', { distance: formatDistance(room, unit, locale) })}
      </Fact>
    </>
  )
}

function OutcomeFacts({ locale, figure, check }: CheckProps<'outcome'>) {
  const t = useTranslations('CheckFacts')
  const { target, source } = figure
  if (!target) return null
  return (
    <>
      <Fact name={t('target')}>
        {t(target.direction, { value: formatToken(figure, 'target', locale) ?? '', year: String(target.year) })}
      </Fact>
      <Fact name={t('stated')}>
        {t(check.expected)}{' '}
        <small>
          (<SourcePlace locale={locale} source={source} />)
        </small>
      </Fact>
      <Fact name={t('outcome')}>{t(check.actual)}</Fact>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
