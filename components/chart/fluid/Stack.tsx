import { Fluid, type FluidSize } from './Fluid'
import { Segment, type Tone } from './Segment'

type Props = {
  /** In order, each in percent of the whole. */
  parts: { share: number; tone: Tone }[]
  size?: FluidSize
}

/** The parts of one whole, side by side. */
export function Stack({ parts, size }: Props) {
  const drawn = parts.filter(({ share }) => share > 0)
  const placed = drawn.map((part, place) => ({
    ...part,
    from: drawn.slice(0, place).reduce((sum, { share }) => sum + share, 0),
  }))
  return (
    <Fluid size={size} isStack>
      {placed.map(({ share, tone, from }) => (
        <Segment key={from} from={from} width={Math.min(share, 100 - from)} tone={tone} />
      ))}
    </Fluid>
  )
}
