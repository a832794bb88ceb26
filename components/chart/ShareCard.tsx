import type { Locale } from '@/i18n/locales'
import { chartCss, standaloneFonts } from '@/lib/chart/chart-css'
import { paragraph } from '@/lib/chart/marks'
import type { ChartText, Mark, Picture } from '@/lib/chart/picture'
import { shareSize } from '@/lib/chart/share-picture'
import { wrapText } from '@/lib/chart/text-width'
import { ChartDrawing } from './ChartDrawing'

type Props = {
  locale: Locale
  /** Whose numbers: the programme and the report. */
  kicker: string
  headline: ChartText
  /** Large, under the headline, for a single figure. */
  amount?: string | null
  /** A picture as wide as a page's; left out where it could not be read at this size. */
  picture?: Picture | null
  /** Where the numbers come from and of which day they are. */
  source: string
}

const margin = 64
const inner = shareSize.width - 2 * margin
/** The lowest line that is not the source's. */
const floor = shareSize.height - 86

/**
 * What other sites show beside a link: one sentence, one drawing or number, the source. Light,
 * without media rules, as a PNG is.
 */
export function ShareCard({ locale, kicker, headline, amount = null, picture = null, source }: Props) {
  const size = wrapText(headline.value, 52, inner, 'strong').length > 2 ? 42 : 52
  const titled = spaced(paragraph(margin, 150, headline, inner, { size }), 150, size * 1.2).slice(0, 4)
  const below = 150 + (titled.length - 1) * size * 1.2
  const room = floor - below - 40
  const scale = picture ? Math.min(inner / picture.width, room / picture.height) : 0
  const words = [
    ...paragraph(margin, 82, { value: kicker }, inner, { style: 'muted', size: 26 }),
    ...titled,
    ...(amount === null
      ? []
      : paragraph(margin, below + 150, { value: amount }, inner, { style: 'strong', size: 110 })),
    ...paragraph(margin, shareSize.height - 44, { value: source }, inner, { style: 'muted', size: 24 }).slice(0, 1),
  ]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${shareSize.width} ${shareSize.height}`}
      width={shareSize.width}
      height={shareSize.height}
      lang={locale}
      role="img"
      aria-label={headline.value}
    >
      <style>{chartCss('light', standaloneFonts, false)}</style>
      <rect width={shareSize.width} height={shareSize.height} className="chart-sheet" />
      <rect width={shareSize.width} height="16" className="chart-solid" />
      <ChartDrawing id="words" picture={{ ...shareSize, marks: words }} />
      {picture && scale >= readable && (
        <g transform={`translate(${margin} ${below + 40}) scale(${scale})`}>
          <ChartDrawing id="picture" picture={picture} />
        </g>
      )}
    </svg>
  )
}

/** Below this a picture's letters are too small to be read beside a link. */
const readable = 0.75

const spaced = (lines: Mark[], from: number, step: number): Mark[] =>
  lines.map((mark, row) => (mark.kind === 'text' ? { ...mark, y: from + row * step } : mark))
