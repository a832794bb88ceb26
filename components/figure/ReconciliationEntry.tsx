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
import { CheckVerdict } from './CheckVerdict'
import { FormulaLines } from './FormulaLines'

type Props = {
  locale: Locale
  figure: Figure
  figures: FigureIndex
  /** Official names that a label may hold. */
  names?: string[]
}

/** One figure done again before the reader's eyes. Its code is its anchor. */
export function ReconciliationEntry({ locale, figure, figures, names = [] }: Props) {
  const t = useTranslations('ReconciliationEntry')
  const { code, label, formula, verdict, olderEdition } = figure
  const checks = checksOf(figure)
  return (
    <li
      id={code}
      className="-mx-3 grid scroll-mt-6 gap-x-12 gap-y-4 border-b border-line px-3 py-6 target:bg-paper lg:grid-cols-[1fr_26rem]"
    >
      <div className="min-w-0">
        <h4>
          <a href={pathTo(locale, 'figure', { code, edition: olderEdition })}>
            <TextWithNames text={label} locale={locale} names={names} />
          </a>
        </h4>
        <p className="mt-1 text-xs text-muted">
          <a
            href={`#${code}`}
            aria-label={t('anchor', { code })}
            className="num inline-block py-1 wrap-anywhere text-inherit"
          >
            {code}
          </a>
        </p>
        <div className="measure mt-3">
          {formula ? (
            <FormulaLines locale={locale} figure={figure} formula={formula} figures={figures} />
          ) : (
            <p className="text-muted">{t(checks.some(({ kind }) => kind === 'printed') ? 'rounded' : 'base')}</p>
          )}
        </div>
      </div>
      <div className="min-w-0">
        <CheckFacts locale={locale} figure={figure} checks={checks} />
        <div className="mt-3 font-semibold">
          <CheckVerdict verdict={verdict} />
        </div>
        <Explanation locale={locale} figure={figure} />
      </div>
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
