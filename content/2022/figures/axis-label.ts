import type { PlainText } from '@/content/types'
import { axisNumerals } from '@/lib/views'

export const axisCodes = ['axis-1', 'axis-2', 'axis-3', 'axis-4', 'axis-5'] as const
export type AxisCode = (typeof axisCodes)[number]
/** Whatever a row of the financial tables is about. */
export type Owner = AxisCode | 'programme'

/**
 * Names the axis before the text, so that a label is clear out of
 * context: "Asse I: …", "Programma: …".
 */
export function labelOf(owner: Owner, text: PlainText): PlainText {
  if (owner === 'programme') return { it: `Programma: ${text.it}`, en: `Programme: ${text.en}` }
  const numeral = axisNumerals[axisCodes.indexOf(owner)]
  return { it: `Asse ${numeral}: ${text.it}`, en: `Axis ${numeral}: ${text.en}` }
}
