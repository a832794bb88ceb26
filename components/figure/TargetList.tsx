import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { targetOutcome } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatPercent } from '@/lib/format'
import { FigureToken } from './FigureToken'
import { TargetVerdict } from './TargetVerdict'
import { targetBar } from './target-bar'

type Props = { locale: Locale; figures: Figure[] }

/** Indicators one under the other, below a heading of the third level: what was done, what was promised, and the verdict in words. */
export function TargetList({ locale, figures }: Props) {
  return (
    <ul className="grid border-t border-line">
      {figures.map((figure) => (
        <li key={figure.code} className="grid gap-x-10 gap-y-3 border-b border-line py-6 md:grid-cols-2">
          <div>
            <h4 className="text-lg">
              <Text text={figure.label} locale={locale} />
            </h4>
            {figure.description && (
              <p className="mt-1 text-sm text-muted">
                <Text text={figure.description} locale={locale} />
              </p>
            )}
          </div>
          <div>
            <Amounts locale={locale} figure={figure} />
            <Bar figure={figure} />
            <TargetVerdict locale={locale} figure={figure} />
            {/* Where the value itself is missing, the reader is owed the reason here and not one page further. */}
            {figure.value === null && figure.explanation && (
              <p className="mt-2 text-sm text-muted">
                <Text text={figure.explanation} locale={locale} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Amounts({ locale, figure }: { locale: Locale; figure: Figure }) {
  const t = useTranslations('TargetList')
  const { target } = figure
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <p className="text-2xl leading-tight font-light text-brand-dark">
        <FigureToken figure={figure} locale={locale} />
      </p>
      <p className="text-sm text-muted">
        {target
          ? t(target.direction, { value: formatToken(figure, 'target', locale) ?? '', year: String(target.year) })
          : t('noTarget')}
        <Progress locale={locale} figure={figure} />
      </p>
    </div>
  )
}

function Progress({ locale, figure }: { locale: Locale; figure: Figure }) {
  const t = useTranslations('TargetList')
  const progress = targetOutcome(figure)?.progress ?? null
  // A percentage of a percentage reads as a riddle: there the two values and the verdict say enough.
  if (progress === null || figure.unit === 'percent') return null
  return <> · {t('progress', { percent: formatPercent(progress * 100, locale, 0) })}</>
}

function Bar({ figure }: { figure: Figure }) {
  const bar = targetBar(figure)
  if (!bar) return null
  return (
    <div aria-hidden="true" className="relative my-3 h-4 rounded-r-sm bg-tint">
      <div className="bar" style={{ width: `${bar.width}%` }} />
      <div
        className="absolute -inset-y-1 w-0 border-l-3 border-ink outline-2 outline-white"
        style={{ left: `calc(${bar.targetAt}% - 2px)` }}
      />
    </div>
  )
}
