import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Formula } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { FigureValue } from './FigureValue'

type Props = { locale: Locale; formula: Formula; figures: FigureIndex }

/**
 * A formula in words, with its operands, their values and the way to each. Throws
 * UnknownFigureError for a missing operand.
 */
export function HowComputed({ locale, formula, figures }: Props) {
  const t = useTranslations('Operation')
  const { operation, operands } = formula
  return (
    <>
      {/* A sum of one is the same figure, printed again elsewhere. */}
      <p>{operation === 'sum' && operands.length === 1 ? t('same') : t(operation)}</p>
      <ul className="mt-2 grid gap-2">
        {operands.map((code) => {
          const operand = figures.get(code)
          return (
            <li key={code} className="flex flex-wrap justify-between gap-x-6 border-l-2 border-line pl-4">
              <a href={pathTo(locale, 'figure', { code, edition: operand.olderEdition })}>
                <Text text={operand.label} locale={locale} />
              </a>
              <FigureValue figure={operand} locale={locale} format={{ form: 'full' }} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
