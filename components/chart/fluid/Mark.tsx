import { percent } from './Segment'

/** Where a target stands in a bar, in percent of the drawing. It reaches over the bar, so that it is seen on every tone. */
export function Mark({ at }: { at: number }) {
  return <line x1={percent(at)} x2={percent(at)} y1="-22%" y2="122%" className="fluid-mark" />
}
