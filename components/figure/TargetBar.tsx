import { targetOutcome, targetState } from '@/lib/figure/target'
import type { Figure } from '@/lib/figure/types'
import { StripePattern } from './TargetStrip'

type Props = {
  figure: Figure
  /** Unique in the page. */
  id: string
}

/** The scale stops at twice the target: its mark stands at the same point in every row. */
const end = 2

/**
 * One indicator measured on its own target. Where the document gives no number to measure there is an outline. The words
 * beside it say the same. Nothing for a target of zero, of which nothing is a part, or without a state.
 */
export function TargetBar({ figure, id }: Props) {
  const state = targetState(figure)
  const progress = targetOutcome(figure)?.progress ?? null
  const isMeasured = state === 'reached' || state === 'notReached'
  if (state === null || (isMeasured && progress === null)) return null
  const length = progress === null ? 50 : (Math.min(progress, end) / end) * 100
  return (
    <svg aria-hidden="true" focusable="false" className="target-bar block h-6 w-full overflow-visible">
      {state === 'notReached' && (
        <defs>
          <StripePattern id={`${id}-stripes`} />
        </defs>
      )}
      <rect
        x="0"
        y="1"
        width={`${length}%`}
        height="22"
        className={`target-${state}`}
        {...(state === 'notReached' && { fill: `url(#${id}-stripes)` })}
      />
      {progress !== null && progress > end && <line className="target-cut" x1="94%" x2="94%" y1="-1" y2="25" />}
      <line className="target-mark" x1="50%" x2="50%" y1="-4" y2="28" />
    </svg>
  )
}
