import type { Tone } from '@/lib/chart/tone'
import { Fluid, type FluidSize } from './Fluid'
import { Segment } from './Segment'

type Props = {
  /** How many of each, as whole numbers. */
  reached: number
  notReached: number
  /** Those that cannot be checked: declared reached, or measured against another target. */
  unchecked?: number
  size?: FluidSize
}

/**
 * One cell for each target: solid reached, striped not yet, outlined
 * where there is nothing to check.
 */
export function Strip({ reached, notReached, unchecked = 0, size = 'thin' }: Props) {
  const cells: Tone[] = [
    ...Array<Tone>(reached).fill('solid'),
    ...Array<Tone>(notReached).fill('short'),
    ...Array<Tone>(unchecked).fill('outline'),
  ]
  const step = 100 / Math.max(1, cells.length)
  return (
    <Fluid size={size}>
      {cells
        .map((tone, place) => ({ tone, from: place * step }))
        .map(({ tone, from }) => (
          <Segment key={from} from={from} width={step * 0.84} tone={tone} />
        ))}
    </Fluid>
  )
}
