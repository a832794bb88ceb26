import { hatchFill } from './HatchPattern'

/**
 * What a surface means, on every page: `solid` is what the heading speaks of, `light` the rest of its whole, `deep` the furthest step of
 * the money, `short` a value under its target, `outline` what has no number to check, or is counted apart.
 */
export type Tone = 'solid' | 'deep' | 'light' | 'short' | 'outline'

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
