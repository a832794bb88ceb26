import type { ChartText } from '@/lib/chart/picture'
import type { ChartContext } from './chart-content'

/** Whose figures a chart shows: the programme, or an axis by its number and title. */
export function ownerName({ t, axes }: Pick<ChartContext, 't' | 'axes'>, owner: string): string {
  const axis = axes.find(({ code }) => code === owner)
  return axis ? t('axis', { numeral: axis.numeral, title: axis.title.value }) : t('programme')
}

/** The same, marked with the language it is in. */
export function axisText(context: ChartContext, code: string): ChartText {
  const axis = context.axes.find((candidate) => candidate.code === code)
  const lang = axis && axis.title.lang !== context.locale ? axis.title.lang : undefined
  return { value: ownerName(context, code), ...(lang && { lang }) }
}
