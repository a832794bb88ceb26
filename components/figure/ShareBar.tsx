import { Fluid } from '@/components/chart/fluid/Fluid'
import { Mark } from '@/components/chart/fluid/Mark'
import { Segment } from '@/components/chart/fluid/Segment'
import type { Figure } from '@/lib/figure/types'

type Props = { figure: Pick<Figure, 'unit' | 'value' | 'target'> }

/**
 * A percentage as a part of a whole, with a mark at its target; beside words that say the same.
 * Nothing for what is no part of a whole.
 */
export function ShareBar({ figure: { unit, value, target } }: Props) {
  if (unit !== 'percent' || value === null || value < 0 || value > 100) return null
  return (
    <Fluid>
      <Segment from={value} width={100 - value} tone="light" />
      <Segment from={0} width={value} tone="solid" />
      {target && target.value <= 100 && <Mark at={target.value} />}
    </Fluid>
  )
}
