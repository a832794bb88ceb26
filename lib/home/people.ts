import type { FigureIndex } from '../figure/lookup'
import type { Figure } from '../figure/types'
import type { AxisView } from '../views'

/**
 * The people reached, one number for each axis that has one, without those supported by the CIGD,
 * who are figures of their own. Never added up: the document counts each axis by itself.
 */
export const peopleOf = (figures: FigureIndex, axes: AxisView[]): { axis: AxisView; figure: Figure }[] =>
  axes.flatMap((axis) => {
    const figure = figures.find(`${axis.code}.recipients`)
    return figure && figure.value !== null ? [{ axis, figure }] : []
  })
