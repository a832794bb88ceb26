import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { repeatedCode } from '@/lib/figure/repeats'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { SourcePlace } from './SourcePlace'

type Props = {
  locale: Locale
  figure: Figure
  /** How often the figure was corrected after its publication. */
  corrections: number
}

/** Beside the number: what a reader asks of it first, in a word each. */
export function FigureBrief({ locale, figure, corrections }: Props) {
  const t = useTranslations('FigureBrief')
  const { formula, source, verdict, asOf } = figure
  const calculation = !formula ? 'printed' : repeatedCode(figure) !== null ? 'same' : formula.operation
  return (
    <dl className="figure-brief">
      <dt>{t('source')}</dt>
      <dd>
        <SourcePlace locale={locale} source={source} />
      </dd>
      <dt>{t('calculation')}</dt>
      <dd>{t(`by.${calculation}`, { count: formula?.operands.length ?? 0 })}</dd>
      <dt>{t('check')}</dt>
      <dd>{t(`verdict.${verdict}`)}</dd>
      <dt>{t('asOf')}</dt>
      <dd>
        <time dateTime={asOf}>{formatDate(asOf, locale)}</time>
      </dd>
      <dt>{t('corrections')}</dt>
      <dd>{t('corrected', { count: corrections })}</dd>
    </dl>
  )
}
