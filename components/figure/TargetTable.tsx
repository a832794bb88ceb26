import { useTranslations } from 'next-intl'
import { TargetBar } from '@/components/chart/fluid/TargetBar'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { ownLabel } from '@/lib/figure/own-label'
import { targetOutcome, targetState } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import type { AxisView } from '@/lib/views'
import { TargetOutcomeWords } from './TargetOutcomeWords'
import { TargetReason } from './TargetReason'
import { ValueAndTarget } from './ValueAndTarget'

type Props = {
  locale: Locale
  /** The caption, which the heading above has said already. */
  caption: string
  figures: Figure[]
  axes: Pick<AxisView, 'code' | 'numeral'>[]
}

/**
 * Indicators against their targets, each with its bar, its outcome in words and, where
 * nothing can be verified, the reason.
 */
export function TargetTable({ locale, caption, figures, axes }: Props) {
  const t = useTranslations('TargetTable')
  const columns = [t('indicator'), t('value'), t('picture'), t('outcome')]
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: rows laid out as blocks are no table to assistive technology without them
    <table role="table" className="target-table mt-5">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map((figure) => (
          <tr key={figure.code} role="row" id={figure.code}>
            <th role="rowheader" scope="row" className="leading-snug">
              <IndicatorName locale={locale} figure={figure} axes={axes} />
            </th>
            <td role="cell">
              <ValueAndTarget locale={locale} figure={figure} />
            </td>
            <td role="cell" className="is-picture">
              {targetState(figure) !== 'borrowedTarget' && (
                <TargetBar progress={progressOf(figure)} state={targetState(figure)} />
              )}
            </td>
            <td role="cell" className={targetState(figure) === 'notReached' ? 'text-short' : undefined}>
              <TargetOutcomeWords locale={locale} figure={figure} />
              <TargetReason locale={locale} figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  )
}

/** Value over target in percent; null where there is nothing to measure. */
function progressOf(figure: Figure): number | null {
  const progress = targetOutcome(figure)?.progress ?? null
  return progress === null ? null : progress * 100
}

function IndicatorName({ locale, figure, axes }: Pick<Props, 'axes' | 'locale'> & { figure: Figure }) {
  const t = useTranslations('TargetTable')
  const chart = useTranslations('Chart')
  const numeral = axes.find(({ code }) => code === figure.axis)?.numeral
  const label = ownLabel(figure.label, numeral ? chart('axisNumber', { numeral }) : null)
  return (
    <>
      <a href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}>
        <Text text={label} locale={locale} />
      </a>
      <span className="block text-xs text-muted">
        {numeral ? t('axisKind', { numeral, kind: figure.kind }) : t('kind', { kind: figure.kind })}
      </span>
    </>
  )
}
