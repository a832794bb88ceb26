import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import { TextWithNames } from '@/components/content/TextWithNames'
import type { Locale } from '@/i18n/locales'
import { checksOf } from '@/lib/figure/check'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { CheckFacts } from './CheckFacts'
import { CheckSign, CheckVerdict } from './CheckVerdict'
import { FigureValue } from './FigureValue'
import { FormulaLines } from './FormulaLines'

type Props = {
  locale: Locale
  figure: Figure
  figures: FigureIndex
  /** Official names that a label may hold. */
  names?: string[]
  /** Unfolded, where few are shown. */
  isOpen?: boolean
}

/**
 * One figure done again before the reader's eyes: how it came out, folded, and the
 * arithmetic. Its code is its anchor.
 */
export function ReconciliationEntry({ locale, figure, figures, names = [], isOpen = false }: Props) {
  const t = useTranslations('ReconciliationEntry')
  const { code, label, formula, verdict, olderEdition } = figure
  const checks = checksOf(figure)
  return (
    <li id={code} className="reconciliation-entry">
      <details open={isOpen}>
        <summary>
          <CheckSign verdict={verdict} />
          <h3>
            <TextWithNames text={label} locale={locale} names={names} />
          </h3>
          <FigureValue figure={figure} locale={locale} format={{ form: 'full' }} className="is-value" />
        </summary>
        <div className="is-body">
          <div>
            <p className="is-code">
              <a href={`#${code}`} aria-label={t('anchor', { code })}>
                {code}
              </a>
            </p>
            <div className="measure mt-1">
              {formula ? (
                <FormulaLines locale={locale} figure={figure} formula={formula} figures={figures} />
              ) : (
                <p className="text-muted">{t(checks.some(({ kind }) => kind === 'printed') ? 'rounded' : 'base')}</p>
              )}
            </div>
            <p className="is-more">
              <a href={pathTo(locale, 'figure', { code, edition: olderEdition })}>{t('figure')}</a>
            </p>
          </div>
          <div>
            <CheckFacts locale={locale} figure={figure} checks={checks} />
            <div className="is-outcome">
              <CheckVerdict verdict={verdict} />
            </div>
            <Explanation locale={locale} figure={figure} />
          </div>
        </div>
      </details>
    </li>
  )
}

/** What the office says of the figure, and who answers for it. */
function Explanation({ locale, figure: { explanation, signed } }: { locale: Locale; figure: Figure }) {
  const t = useTranslations('ReconciliationEntry')
  if (!explanation) return null
  return (
    <div className="mt-2 text-sm text-muted">
      <p>
        <Text text={explanation} locale={locale} />
      </p>
      {signed && (
        <p className="mt-1">
          {t('signed', {
            by: signed.by ? 'name' : 'none',
            name: signed.by ?? '',
            on: signed.on ? 'day' : 'none',
            date: signed.on ? formatDate(signed.on, locale) : '',
          })}
        </p>
      )}
    </div>
  )
}
