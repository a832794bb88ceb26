import type { Tone } from '@/lib/chart/tone'
import { hatchFill } from './HatchPattern'

type Props = {
  /** Both in percent of the drawing. */
  from: number
  width: number
  tone: Tone
}

/** One piece of a bar. */
export function Segment({ from, width, tone }: Props) {
  return (
    <rect
      x={percent(from)}
      width={percent(width)}
      height="100%"
      className={`fluid-${tone}`}
      {...(tone === 'short' && { fill: hatchFill })}
    />
  )
}

/** Within the drawing, to a hundredth: finer than any screen. */
export const percent = (value: number): string => `${Math.round(Math.min(100, Math.max(0, value)) * 100) / 100}%`
