import { createElement, Fragment } from 'react'
import type { Mark, Picture } from '@/lib/chart/picture'

type Props = {
  picture: Picture
  /** Prefix of the pattern's id, one a drawing in its document. */
  id: string
}

/**
 * The marks of a picture as SVG, back to front. It knows no language and no
 * number: every word in it was given.
 */
export function ChartDrawing({ picture, id }: Props) {
  return (
    <>
      <Stripes id={id} />
      {/* Spread, because marks never change place: they need no keys. */}
      {createElement(Fragment, null, ...picture.marks.map((mark) => draw(mark, id)))}
    </>
  )
}

function draw(mark: Mark, id: string) {
  switch (mark.kind) {
    case 'bar': {
      const { x, y, width, height, tone } = mark
      // A pattern is named on the mark itself: only there does its address mean this very drawing.
      if (tone === 'short')
        return <rect {...{ x, y, width, height }} className="chart-shortfall" fill={`url(#${id}-stripes)`} />
      return <rect {...{ x, y, width, height }} className={`chart-${tone}`} />
    }
    case 'line':
      return <path d={mark.path} className={`chart-line chart-${mark.style}`} fill="none" />
    case 'point':
      return <circle cx={mark.x} cy={mark.y} r={5} className="chart-point" />
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
          lang={mark.lang}
          className={`chart-text chart-${mark.style}`}
        >
          {mark.text}
        </text>
      )
  }
}

/** What is under its target is striped: told apart on paper, in grey and in forced colours. */
function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="chart-ground" />
        <rect width="4" height="7" className="chart-stripe" />
      </pattern>
    </defs>
  )
}
