import type { TargetState } from '@/lib/figure/types'

type Props = {
  /** One cell each, in this order. */
  states: TargetState[]
  /** Unique in the page: names the pattern of what is not reached. */
  id: string
}

/** One cell for each target: solid reached, striped not yet, outlined what cannot be verified. Words beside it say the same. */
export function TargetStrip({ states, id }: Props) {
  const step = 100 / Math.max(1, states.length)
  const cells = states.map((state, place) => ({ state, x: place * step }))
  return (
    <svg aria-hidden="true" focusable="false" className="target-strip block h-5 w-full">
      <defs>
        <StripePattern id={`${id}-stripes`} />
      </defs>
      {cells.map(({ state, x }) => (
        <rect
          key={x}
          x={`${x}%`}
          y="1"
          width={`${step * 0.84}%`}
          height="18"
          className={`target-${state}`}
          {...(state === 'notReached' && { fill: `url(#${id}-stripes)` })}
        />
      ))}
    </svg>
  )
}

/** What every part of the portal draws for "not yet". */
export function StripePattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="target-stripe-ground" width="7" height="7" />
      <line className="target-stripe" x1="2" x2="2" y1="0" y2="7" />
    </pattern>
  )
}
