import type { ChartContext } from './chart-content'

/** Whose figures a chart shows: the programme, or an axis by its number and title. */
export function ownerName({ t, axes }: ChartContext, owner: string): string {
  const axis = axes.find(({ code }) => code === owner)
  return axis ? t('axis', { numeral: axis.numeral, title: axis.title.value }) : t('programme')
}
