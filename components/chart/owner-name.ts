import type { ChartText } from '@/lib/chart/picture'
import type { ChartContext, ForeignText } from './chart-content'
import { foreignPart } from './chart-facts'

/** Whose figures a chart shows: the programme, or an axis by its number and title. */
export function ownerName({ t, axes }: Pick<ChartContext, 't' | 'axes'>, owner: string): string {
  const axis = axes.find(({ code }) => code === owner)
  return axis ? t('axis', { numeral: axis.numeral, title: axis.title.value }) : t('programme')
}

/**
 * The axis' title where it has no translation yet: the part of
 * `ownerName` to mark with its own language.
 */
export function foreignOwner(context: Pick<ChartContext, 'axes' | 'locale'>, owner: string): ForeignText | null {
  const axis = context.axes.find(({ code }) => code === owner)
  return axis ? foreignPart(axis.title, context) : null
}

/** The owner's name, marked with the language its title is in. */
export function axisText(context: ChartContext, code: string): ChartText {
  const lang = foreignOwner(context, code)?.lang
  return { value: ownerName(context, code), ...(lang && { lang }) }
}
