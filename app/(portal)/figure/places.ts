import { axisIndicators } from '@/lib/chart/targets-series'
import type { EditionPage } from '@/lib/edition-page'
import { reconciled } from '@/lib/figure/coverage'
import { type ShownPlace, shownIn, shownPlaces } from '@/lib/figure/shown-in'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import type { AxisView, InitiativeView } from '@/lib/views'

/** What the figure belongs to, and the edition's figures. */
type Around = { axis?: AxisView; initiative?: InitiativeView; all: Figure[] }

/** The tables and lists that show a figure, each with its address in the figure's own edition. */
export function usagesOf(
  { locale, edition, figures }: EditionPage,
  figure: Figure,
  { axis, initiative, all }: Around,
): { place: ShownPlace; path: string }[] {
  const older = { edition: edition.olderEdition }
  const isIndicator = axis !== undefined && axisIndicators(figures, axis.code, edition.dataDate).includes(figure)
  const isReconciled = reconciled(all).some(({ code }) => code === figure.code)
  return shownIn(figure, { isIndicator, isReconciled }).flatMap((place) => {
    const { route, anchor } = shownPlaces[place]
    if (route === 'axis') return axis ? [at(place, pathTo(locale, route, { slug: axis.slug, ...older }), anchor)] : []
    if (route === 'initiative')
      return initiative ? [at(place, pathTo(locale, route, { slug: initiative.slug, ...older }), anchor)] : []
    return [at(place, pathTo(locale, route, older), anchor || figure.code)]
  })
}

const at = (place: ShownPlace, path: string, anchor: string) => ({ place, path: `${path}#${anchor}` })
