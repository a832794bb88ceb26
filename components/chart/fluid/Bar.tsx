import { Cut } from './Cut'
import { Fluid, type FluidSize } from './Fluid'
import { Segment, type Tone } from './Segment'

type Props = {
  /** Percent of the width; null draws no bar. What is over 100 is cut at the end. */
  value: number | null
  tone?: Tone
  /** Draws what is left to 100 as well. */
  rest?: boolean
  size?: FluidSize
}

/** One quantity from zero. */
export function Bar({ value, tone = 'solid', rest = false, size }: Props) {
  return (
    <Fluid size={size}>
      {rest && value !== null && value < 100 && <Segment from={value} width={100 - value} tone="light" />}
      {value !== null && <Segment from={0} width={value} tone={tone} />}
      {value !== null && value > 100 && <Cut />}
    </Fluid>
  )
}
