import { Cut } from './Cut'
import { Fluid, type FluidSize } from './Fluid'
import { percent, Segment, type Tone } from './Segment'

/** How a figure stands to its target; null where nothing is said. */
type State = 'reached' | 'notReached' | 'declaredReached' | 'borrowedTarget' | null

const tones: Record<NonNullable<State>, Tone> = {
  reached: 'solid',
  notReached: 'short',
  declaredReached: 'outline',
  borrowedTarget: 'outline',
}

type Props = {
  /** Value over target in percent; null where there is no value or no target to measure it by. */
  progress: number | null
  state: State
  /** Where the scale ends, in percent of the target: the same for all bars that stand together. */
  end?: number
  size?: FluidSize
}

/**
 * A value against its target, whose mark stands at the same place in every row. An outline as long as the target is no measure:
 * there the document says that it is reached and gives no number.
 */
export function TargetBar({ progress, state, end = 200, size }: Props) {
  const mark = percent((100 / end) * 100)
  const length = progress ?? (state === 'declaredReached' ? 100 : null)
  return (
    <Fluid size={size}>
      {length !== null && state && <Segment from={0} width={(length / end) * 100} tone={tones[state]} />}
      {length !== null && length > end && <Cut />}
      {state && state !== 'borrowedTarget' && <line x1={mark} x2={mark} y1="-22%" y2="122%" className="fluid-mark" />}
    </Fluid>
  )
}

/** The mark alone, for a key. */
export function TargetMark() {
  return (
    <Fluid size="swatch">
      <line x1="50%" x2="50%" y1="0" y2="100%" className="fluid-mark" />
    </Fluid>
  )
}
