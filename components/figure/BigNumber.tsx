import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'

type Props = { figure: Figure; locale: Locale }

/**
 * A number that stands alone in the text face: its digits large, the words around them
 * small; what it is stands beside it.
 */
export function BigNumber({ figure, locale }: Props) {
  const t = useTranslations('FigureValue')
  const words = formatFigure(figure, locale, { form: 'millions' })
  const number = words && /-?\d[\d.,]*%?/.exec(words)
  if (!words || !number) return <span className="text-muted">{words ?? t('missing')}</span>
  const [digits] = number
  const before = words.slice(0, number.index)
  const after = words.slice(number.index + digits.length)
  const unit = after.trimStart()
  return (
    <span className="num text-num leading-[1.1] tracking-tight">
      {before && <small className="text-[0.52em] tracking-normal">{before}</small>}
      {digits}
      {after && (
        <small className="text-[0.52em] tracking-normal">
          {after.slice(0, after.length - unit.length)}
          {/* Where letters are spaced out on a small phone the unit may stand below its number. */}
          <wbr />
          {unit}
        </small>
      )}
    </span>
  )
}
