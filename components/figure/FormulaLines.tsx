import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { formulaInSigns, formulaInWords } from '@/lib/figure/explain-formula'
import type { FigureIndex } from '@/lib/figure/lookup'
import { repeatedCode } from '@/lib/figure/repeats'
import type { Figure, Formula } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { FigureValue } from './FigureValue'
import { FormulaText } from './FormulaText'

type Props = { locale: Locale; figure: Figure; formula: Formula; figures: FigureIndex }

/**
 * The formula of a figure in words, its operands linked, and in numbers: "A diviso B, per
 * 100" and "290.323.449,02 € ÷ 290.890.851,86 € × 100 = 99,80%". Throws
 * UnknownFigureError for a missing operand.
 */
export function FormulaLines({ locale, figure, formula, figures }: Props) {
  const isRepeated = repeatedCode({ formula }) !== null
  return (
    <>
      <p>
        <FormulaText
          parts={formulaInWords(formula, figure.unit, locale)}
          operand={(code) => {
            const { label, olderEdition } = figures.get(code)
            return (
              <a href={pathTo(locale, 'figure', { code, edition: olderEdition })}>
                <Text text={label} locale={locale} />
              </a>
            )
          }}
        />
      </p>
      <p className="formula-signs">
        <FormulaText
          parts={formulaInSigns(formula, figure.unit)}
          operand={(code) => <FigureValue figure={figures.get(code)} locale={locale} format={{ form: 'full' }} />}
        />
        {!isRepeated && (
          <>
            {' = '}
            <FigureValue figure={figure} locale={locale} format={{ form: 'full' }} className="font-semibold" />
          </>
        )}
      </p>
    </>
  )
}
