import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { CheckVerdict } from './CheckVerdict'
import { HowComputed } from './HowComputed'

type Props = {
  locale: Locale
  figure: Figure
  /** The edition's figures, among them the operands. */
  figures: FigureIndex
  /** Whether a check of another figure, computed from this one, bears on it. */
  isCheckedThroughOthers?: boolean
}

/**
 * How the figure follows from others, or that it does not; whether it agrees
 * with the document, and if not why.
 */
export function FigureCalculation({ locale, figure, figures, isCheckedThroughOthers = false }: Props) {
  const t = useTranslations('FigureCalculation')
  const { explanation, formula, verdict, olderEdition } = figure
  return (
    <div className="grid gap-5">
      {formula ? (
        <div className="max-w-[46rem]">
          <HowComputed locale={locale} formula={formula} figures={figures} />
        </div>
      ) : (
        <p className="measure">{t('printed')}</p>
      )}
      <div>
        <div className="font-semibold">
          {verdict === 'unchecked' && isCheckedThroughOthers ? (
            <CheckVerdict verdict="unchecked">{t('throughOthers')}</CheckVerdict>
          ) : (
            <CheckVerdict verdict={verdict} />
          )}
        </div>
        {explanation && (
          <p className="measure mt-2">
            <Text text={explanation} locale={locale} />
          </p>
        )}
      </div>
      <p>
        <a href={pathTo(locale, 'reconciliation', { edition: olderEdition })} className="inline-block py-1">
          {t('reconciliation')}
        </a>
      </p>
    </div>
  )
}
