import { targetScale } from '@/lib/chart/drawn'
import type { Tone } from '@/lib/chart/tone'
import type { TargetState } from '@/lib/figure/types'
import { Cut } from './Cut'
import { Fluid, type FluidSize } from './Fluid'
import { Mark } from './Mark'
import { Segment } from './Segment'

const tones: Record<TargetState, Tone> = {
  reached: 'solid',
  notReached: 'short',
  declaredReached: 'outline',
  borrowedTarget: 'outline',
}

type Props = {
  /** Value over target in percent; null where there is no value or no target to measure it by. */
  progress: number | null
  /** Null where nothing is said. */
  state: TargetState | null
  /** Where the scale ends, in percent of the target: the same for all bars that stand together. */
  end?: number
  size?: FluidSize
}

/**
 * A value against its target, whose mark stands at the same place in every row. An outline as long
 * as the target is no measure: there the document says that it is reached and gives no number.
 */
export function TargetBar({ progress, state, end = targetScale, size }: Props) {
  const length = progress ?? (state === 'declaredReached' ? 100 : null)
  return (
    <Fluid size={size}>
      {length !== null && state && <Segment from={0} width={(length / end) * 100} tone={tones[state]} />}
      {length !== null && length > end && <Cut />}
      {state && state !== 'borrowedTarget' && <Mark at={(100 / end) * 100} />}
    </Fluid>
  )
}

/** The mark alone, for a key. */
export function TargetMark() {
  return (
    <Fluid size="swatch">
      <rect x="50%" width="3" height="100%" className="fluid-mark" />
    </Fluid>
  )
}
