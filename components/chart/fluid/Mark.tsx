import { percent } from './Segment'

/**
 * Where a target stands in a bar, in percent of the drawing. It reaches over the bar and has an
 * edge of the page’s colour, so that it is seen on every tone.
 */
export function Mark({ at }: { at: number }) {
  return <rect x={percent(at)} y="-22%" width="3" height="144%" className="fluid-mark" />
}
