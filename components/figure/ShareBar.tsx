import type { Figure } from '@/lib/figure/types'

type Props = { figure: Pick<Figure, 'unit' | 'value' | 'target'> }

/**
 * A percentage as a part of a whole, with a mark at its target; beside words that say the same. Nothing for what is no part of a
 * whole.
 */
export function ShareBar({ figure: { unit, value, target } }: Props) {
  if (unit !== 'percent' || value === null || value < 0 || value > 100) return null
  return (
    <svg className="block h-5 w-full overflow-visible" aria-hidden="true" focusable="false">
      <rect className="fill-light forced-colors:fill-[GrayText]" width="100%" height="100%" />
      <rect className="fill-solid forced-colors:fill-[CanvasText]" width={`${value}%`} height="100%" />
      {target && target.value <= 100 && (
        <line
          className="stroke-ink forced-colors:stroke-[Highlight]"
          strokeWidth="3"
          x1={`${target.value}%`}
          x2={`${target.value}%`}
          y1="-4"
          y2="24"
        />
      )}
    </svg>
  )
}
